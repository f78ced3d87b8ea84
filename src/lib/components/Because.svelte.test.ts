import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import own from './Because.examples.ts';
import Because from './Because.svelte';

const { examples } = own;

test('names each answer by its question and its words', () => {
  const { container } = render(Because, examples['several answers']);
  for (const { question, option } of examples['several answers'].because) {
    expect(container).toHaveTextContent(words.questions[question]?.label ?? '?');
    expect(container).toHaveTextContent(words.questions[question]?.options[option] ?? '?');
  }
});

test('without an answer nothing stands there', () => {
  const { container } = render(Because, examples['no answer']);
  expect(container).toHaveTextContent(/^$/);
});
