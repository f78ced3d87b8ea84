import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import fieldset from './QuestionFieldset.examples.ts';
import QuestionFieldset from './QuestionFieldset.svelte';

const { examples } = fieldset;
const options = (question: string) => words.questions[question]?.options ?? {};

test('every option is a radio or a checkbox named by its words, and a press tells which', async () => {
  const onpick = vi.fn();
  const { rerender } = render(QuestionFieldset, { ...examples['pick one'], onpick });
  for (const text of Object.values(options('age')))
    expect(screen.getByRole('radio', { name: text })).toBeVisible();
  await userEvent.click(screen.getByText(options('age')['over80'] ?? ''));
  expect(onpick).toHaveBeenCalledExactlyOnceWith('over80');
  await rerender({ ...examples['pick all'], onpick });
  expect(screen.getAllByRole('checkbox')).toHaveLength(Object.keys(options('emergencySigns')).length);
});

test('what is picked is checked, and nothing else', () => {
  render(QuestionFieldset, examples['pick all, answered']);
  const checked = screen.getAllByRole<HTMLInputElement>('checkbox', { checked: true });
  expect(checked.map(({ value }) => value)).toEqual(['bladder', 'bowel']);
});

test('an error describes the group', () => {
  render(QuestionFieldset, examples['a follow-up with an error']);
  expect(screen.getByRole('group')).toHaveAccessibleDescription(
    expect.stringContaining(words.ui.errors.single),
  );
});

test('what a pick took away is said where a screen reader listens already, and can be put back', async () => {
  const onputback = vi.fn();
  const { rerender } = render(QuestionFieldset, { ...examples['pick all'], onputback });
  const status = screen.getByRole('status');
  expect(status).toBeEmptyDOMElement();
  await rerender({ cleared: ['bladder', 'bowel'] });
  expect(screen.getByRole('status')).toBe(status);
  for (const id of ['bladder', 'bowel'])
    expect(status).toHaveTextContent(options('emergencySigns')[id] ?? '');
  await userEvent.click(screen.getByRole('button', { name: words.ui.question.putBack }));
  expect(onputback).toHaveBeenCalledOnce();
});
