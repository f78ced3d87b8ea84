import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../../tests/components/content.ts';
import own from './CallTodayScreen.examples.ts';
import CallTodayScreen from './CallTodayScreen.svelte';

const { examples } = own;

const { keepGoing, change } = words.ui.callToday;

test('offers a way on, a call to 911 and a way back', async () => {
  const onkeepgoing = vi.fn();
  const onback = vi.fn();
  render(CallTodayScreen, { ...examples['with a way on'], onkeepgoing, onback });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.outcomes.callToday.heading);
  expect(screen.getByRole('link', { name: words.ui.emergencySigns.call })).toHaveAttribute('href', 'tel:911');
  await userEvent.click(screen.getByRole('button', { name: keepGoing }));
  await userEvent.click(screen.getByRole('button', { name: change }));
  expect([onkeepgoing, onback].map((each) => each.mock.calls.length)).toEqual([1, 1]);
});

test('where the check ends, nothing leads on', () => {
  render(CallTodayScreen, examples['where the check ends']);
  expect(screen.queryByRole('button', { name: keepGoing })).toBeNull();
  expect(screen.getByText(words.outcomes.callToday.stop)).toBeVisible();
});

test('on a shared tablet the desk comes first', () => {
  render(CallTodayScreen, examples['on a tablet that patients share']);
  expect(screen.getByText(words.ui.kiosk.desk)).toBeVisible();
});
