import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { carerWords, words } from '../../../../tests/components/content.ts';
import own from './EmergencyScreen.examples.ts';
import EmergencyScreen from './EmergencyScreen.svelte';

const { examples } = own;

const text = words.outcomes.emergency;

test('calls 911 before anything else, and shows what was picked to whoever helps', () => {
  const { container } = render(EmergencyScreen, examples['for oneself']);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text.heading);
  expect(screen.getByRole('link', { name: /911/ })).toHaveAttribute('href', 'tel:911');
  expect(container.querySelector('[data-sign="emergencySigns.bladder"]')).toHaveTextContent(
    words.questions['emergencySigns']?.options['bladder'] ?? '?',
  );
  expect(screen.getByText(text.picked.replace('{date}', 'March 1, 2026'))).toBeVisible();
});

test('has no way on, only one back', async () => {
  const onback = vi.fn();
  render(EmergencyScreen, { ...examples['for oneself'], onback });
  const [only, ...others] = screen.getAllByRole('button');
  expect(others).toEqual([]);
  await userEvent.click(only as HTMLElement);
  expect(onback).toHaveBeenCalledOnce();
});

test('speaks to a helper of the person, and sends a shared tablet’s patient to the desk', async () => {
  const { rerender } = render(EmergencyScreen, examples['for a helper']);
  expect(screen.getByText(carerWords.outcomes.emergency.lead)).toBeVisible();
  await rerender(examples['on a tablet that patients share']);
  expect(screen.getByText(words.ui.kiosk.desk)).toBeVisible();
});
