import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import own from './CallTodayAdvice.examples.ts';
import CallTodayAdvice from './CallTodayAdvice.svelte';

const { examples } = own;

const text = words.outcomes.callToday;
const sign = (id: string) => words.questions['warningSigns']?.options[id] ?? '?';

test('lists the signs under how soon to be seen, and what to do where nobody answers', () => {
  const { container } = render(CallTodayAdvice, examples['signs for the next days']);
  expect(screen.getByText(text.urgency.nextDays)).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent(sign('weightLoss'));
  expect(container.querySelector('[data-fallback]')).toHaveTextContent(text.fallback.nextDays);
});

test('a fever brings its own list of what needs an emergency room, and no other sign does', async () => {
  const { rerender } = render(CallTodayAdvice, examples['signs for today, with a fever']);
  expect(screen.getByText(text.forSigns.fever.lead)).toBeVisible();
  for (const item of text.forSigns.fever.items) expect(screen.getByText(item)).toBeVisible();
  await rerender(examples['signs for the next days']);
  expect(screen.queryByText(text.forSigns.fever.lead)).toBeNull();
});

test('the strictest sign decides what to do where nobody answers', () => {
  const { container } = render(CallTodayAdvice, {
    ...examples['not sure about an emergency sign'],
    shared: true,
  });
  expect(container.querySelector('[data-fallback]')).toHaveAttribute('data-fallback', 'today');
  expect(screen.getByText(words.ui.kiosk.desk)).toBeVisible();
});
