import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../../tests/components/content.ts';
import own from './StopScreen.examples.ts';
import StopScreen from './StopScreen.svelte';

const { examples } = own;

test('says why the check ends, and leads back to the answer', async () => {
  const onback = vi.fn();
  render(StopScreen, { ...examples['the check is for adults'], onback });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.outcomes.adultsOnly.heading);
  for (const text of words.outcomes.adultsOnly.paragraphs) expect(screen.getByText(text)).toBeVisible();
  const [only, ...others] = screen.getAllByRole('button');
  expect(others).toEqual([]);
  await userEvent.click(only as HTMLElement);
  expect(onback).toHaveBeenCalledOnce();
});

test('a stop that is not final says how to go on', async () => {
  const onkeepgoing = vi.fn();
  render(StopScreen, { ...examples['with a way on'], onkeepgoing });
  expect(screen.getByText(words.outcomes.callToday.keepGoing)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: words.ui.callToday.keepGoing }));
  expect(onkeepgoing).toHaveBeenCalledOnce();
});
