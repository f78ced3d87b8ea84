import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import own from './OtherLanguage.examples.ts';
import OtherLanguage from './OtherLanguage.svelte';

const { examples } = own;

test('says which language is on its way', () => {
  render(OtherLanguage, examples['on its way']);
  expect(screen.getByRole('status')).toHaveTextContent('español');
  expect(screen.queryByRole('link')).toBeNull();
});

test('a language that is not to be had leaves the choice between this page and a new beginning', async () => {
  const onstay = vi.fn();
  render(OtherLanguage, { ...examples['not to be had'], onstay });
  expect(screen.getByRole('group', { name: words.ui.frame.language })).toHaveFocus();
  expect(screen.getByText(words.ui.frame.startsAnew)).toBeVisible();
  expect(screen.getByRole('link', { name: 'español' })).toHaveAttribute('href', '../es/index.html');
  await userEvent.click(screen.getByRole('button', { name: words.ui.frame.stay }));
  expect(onstay).toHaveBeenCalledOnce();
});
