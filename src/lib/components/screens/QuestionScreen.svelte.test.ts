import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../../tests/components/content.ts';
import question from './QuestionScreen.examples.ts';
import QuestionScreen from './QuestionScreen.svelte';

const { examples } = question;

test('nothing is missing before Continue was pressed', () => {
  render(QuestionScreen, examples['pick one']);
  expect(document.querySelector('[data-errors]')).toBeNull();
});

test('a missing answer is said above the question, and its link leads to the first option', async () => {
  render(QuestionScreen, examples['pick one, nothing picked']);
  const summary = screen.getByRole('group', { name: words.ui.errors.heading });
  await userEvent.click(within(summary).getByRole('link'));
  expect(screen.getAllByRole('radio')[0]).toHaveFocus();
});

test('only the follow-up is asked for where the answer above it is there', () => {
  render(QuestionScreen, examples['a follow-up is missing']);
  expect(within(screen.getByRole('group', { name: words.ui.errors.heading })).getAllByRole('link')).toHaveLength(1);
});

test('Enter in an option means Continue, once', async () => {
  const oncontinue = vi.fn();
  render(QuestionScreen, { ...examples['pick one'], oncontinue });
  screen.getAllByRole('radio')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  expect(oncontinue).toHaveBeenCalledOnce();
});

test('where a sign may have been taken away by a slip, both ways on are offered and named', async () => {
  const [onputback, onkeepcleared] = [vi.fn(), vi.fn()];
  render(QuestionScreen, { ...examples['a sign was taken away, perhaps by a slip'], onputback, onkeepcleared });
  const summary = screen.getByRole('group', { name: words.ui.errors.heading });
  expect(summary).toHaveTextContent(words.questions['warningSigns']?.options['fever'] ?? '');
  const [back, keep] = within(summary).getAllByRole('button');
  expect(keep).toHaveAccessibleName(expect.stringContaining(words.questions['warningSigns']?.options['none'] ?? ''));
  await userEvent.click(back as HTMLElement);
  await userEvent.click(keep as HTMLElement);
  expect(onputback).toHaveBeenCalledOnce();
  expect(onkeepcleared).toHaveBeenCalledOnce();
});

test('a changed answer can be given up by name', async () => {
  const onback = vi.fn();
  render(QuestionScreen, { ...examples['a changed answer'], onback });
  await userEvent.click(screen.getByRole('button', { name: words.ui.question.keepOldAnswer }));
  expect(onback).toHaveBeenCalledOnce();
});
