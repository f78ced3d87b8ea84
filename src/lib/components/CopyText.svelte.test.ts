import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import own from './CopyText.examples.ts';
import CopyText from './CopyText.svelte';

const { examples } = own;

afterEach(() => vi.unstubAllGlobals());

const { copy, copied, copyByHand } = words.ui.notes;
const clipboard = (writeText: () => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText: vi.fn(writeText) } });
const press = () => userEvent.click(screen.getByRole('button', { name: copy }));

test('copies the text, and announces it to screen readers', async () => {
  render(CopyText, examples['some text']);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  clipboard(() => Promise.resolve());
  await press();
  expect(navigator.clipboard.writeText).toHaveBeenCalledWith(examples['some text'].text);
  expect(screen.getByRole('status')).toHaveTextContent(copied);
});

test('where the clipboard is shut, the text stands selected to copy by hand', async () => {
  render(CopyText, examples['some text']);
  clipboard(() => Promise.reject(new Error('not allowed')));
  await press();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: copyByHand });
  expect(field).toHaveValue(examples['some text'].text);
  expect(field).toHaveFocus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
