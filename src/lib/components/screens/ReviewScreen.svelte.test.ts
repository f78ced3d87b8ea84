import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { words } from '../../../../tests/components/content.ts';
import own from './ReviewScreen.examples.ts';
import ReviewScreen from './ReviewScreen.svelte';

const { examples } = own;

const { change, changeQuestion, make } = words.ui.review;
const example = examples['everything asked'];
const asked = example.parts.flatMap((part) => part.asked);

test('every answer stands under its part with a button to change it', () => {
  render(ReviewScreen, example);
  expect(screen.getAllByText(change)).toHaveLength(asked.length);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
    example.parts.map(({ name }) => name),
  );
  for (const { question, picks } of asked) {
    const label = words.questions[question.id]?.label ?? '?';
    const row = screen.getByText(label, { selector: 'dt' }).parentElement as HTMLElement;
    for (const pick of picks)
      expect(within(row).getByText(words.questions[question.id]?.options[pick] ?? '?')).toBeVisible();
  }
});

test('a change opens the screen of the question, and a follow-up opens its main question', async () => {
  const onchange = vi.fn();
  render(ReviewScreen, { ...example, onchange });
  for (const id of ['physicalTherapy', 'physicalTherapyLength']) {
    const question = words.questions[id]?.label ?? '?';
    await userEvent.click(screen.getByRole('button', { name: changeQuestion.replace('{question}', question) }));
  }
  expect(onchange.mock.calls).toEqual([['physicalTherapy'], ['physicalTherapy']]);
});

test('makes the notes, and leads back', async () => {
  const onmake = vi.fn();
  const onback = vi.fn();
  render(ReviewScreen, { ...examples['the short path'], onmake, onback });
  await userEvent.click(screen.getByRole('button', { name: make }));
  await userEvent.click(screen.getByRole('button', { name: words.ui.question.back }));
  expect([onmake, onback].map((each) => each.mock.calls.length)).toEqual([1, 1]);
});
