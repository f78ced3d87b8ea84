import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../../tests/components/content.ts';
import own from './AdultsOnlyScreen.examples.ts';
import AdultsOnlyScreen from './AdultsOnlyScreen.svelte';

const { examples } = own;

test('says that the check is for adults, and leads back to the age', async () => {
  const onback = vi.fn();
  render(AdultsOnlyScreen, { ...examples['as it is'], onback });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.outcomes.adultsOnly.heading);
  for (const text of words.outcomes.adultsOnly.paragraphs) expect(screen.getByText(text)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: words.ui.adultsOnly.change }));
  expect(onback).toHaveBeenCalledOnce();
});
