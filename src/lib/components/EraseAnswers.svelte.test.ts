import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import own from './EraseAnswers.examples.ts';
import EraseAnswers from './EraseAnswers.svelte';

const { examples } = own;

const { button, question, yes, no } = words.ui.erase;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('asks before it erases, and the question has the focus', async () => {
  const onerase = vi.fn();
  render(EraseAnswers, { ...examples['not asked yet'], onerase });
  await press(button);
  expect(onerase).not.toHaveBeenCalled();
  expect(screen.getByText(question)).toHaveFocus();
  await press(yes);
  expect(onerase).toHaveBeenCalledOnce();
});

test('no erases nothing, and the focus comes back to where it was', async () => {
  const onerase = vi.fn();
  render(EraseAnswers, { ...examples['not asked yet'], onerase });
  await press(button);
  await press(no);
  expect(onerase).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: button })).toHaveFocus();
});

test('it takes no focus before anyone pressed it', () => {
  render(EraseAnswers, examples['not asked yet']);
  expect(document.body).toHaveFocus();
});
