import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { clinic, words } from '../../../../tests/components/content.ts';
import own from './FailureScreen.examples.ts';
import FailureScreen from './FailureScreen.svelte';

const { examples } = own;

test('says what failed, and that 911 is there all the same', () => {
  render(FailureScreen, examples['a clinic with a phone']);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.ui.failure.heading);
  expect(screen.getByRole('link', { name: words.ui.failure.emergency })).toHaveAttribute('href', 'tel:911');
  expect(screen.getByRole('link', { name: '(718) 555-0142' })).toHaveAttribute('href', `tel:${clinic.phone}`);
  expect(screen.getByRole('button', { name: words.ui.failure.again })).toBeVisible();
});

test('a clinic without a phone leaves 911 as the only number', () => {
  render(FailureScreen, examples['a clinic without a phone']);
  expect(screen.getAllByRole('link')).toHaveLength(1);
});
