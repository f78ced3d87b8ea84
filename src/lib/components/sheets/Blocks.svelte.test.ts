import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import own from './Blocks.examples.ts';
import Blocks from './Blocks.svelte';

const { examples } = own;

test('a table has a header for each column and each row', () => {
  render(Blocks, examples['a table']);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Tried',
    'It helped',
  ]);
  expect(screen.getByRole('row', { name: 'Shots no, in May' })).toBeVisible();
});

test('criteria print what was reported with the evidence beside it', () => {
  const { container } = render(Blocks, examples['criteria with evidence']);
  expect(container.querySelector('[data-reported]')).toHaveTextContent('to discuss');
  expect(screen.getByRole('row', { name: 'Health to discuss Blood thinner' })).toBeVisible();
});

test.each([
  ['lines', 'Since over 6 months'],
  ['facts with a blank', 'Scan: yes Where'],
  ['a list', 'FeverA fall'],
  ['fields to fill in', 'Level ____Slip ____ mm'],
  ['lines to write on', 'Name'],
  ['a flag', 'Fever'],
  ['lines to tick', 'DiabetesSmoking'],
] as const)('every word is printed: %s', (name, text) => {
  const { container } = render(Blocks, examples[name]);
  const plain = (all: string | null) => all?.replaceAll(/\s+/g, '');
  expect(plain(container.textContent)).toBe(plain(text));
});

test('the patient’s own words keep their language and direction', () => {
  document.documentElement.lang = 'es';
  const { container } = render(Blocks, examples['the patient’s own words']);
  const own = container.querySelector('bdi');
  expect(own).toHaveTextContent('no me acuerdo');
  expect(own).toHaveAttribute('lang', 'es');
  expect(container).not.toHaveTextContent(/[\u2068\u2069]/);
});
