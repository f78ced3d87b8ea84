import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { carerWords, words } from '../../../tests/components/content.ts';
import type { Words } from '../i18n/words.ts';
import own from './EmergencySigns.examples.ts';
import EmergencySigns from './EmergencySigns.svelte';

const { examples } = own;

const signsIn = (words: Words) =>
  ['emergencySigns', 'suddenSigns'].flatMap((id) =>
    Object.entries(words.questions[id]?.options ?? {})
      .filter(([option]) => option !== 'none' && option !== 'unsure')
      .map(([, text]) => text),
  );

test.each([
  ['for oneself', words, examples['the signs']],
  ['for a helper', carerWords, examples['the signs, for a helper']],
])('every sign stands under a button that calls 911, %s', (_who, own, example) => {
  render(EmergencySigns, example);
  const all = { hidden: true };
  expect(screen.getAllByRole('listitem', all).map(({ textContent }) => textContent)).toEqual(signsIn(own));
  expect(screen.getByRole('link', { name: own.ui.emergencySigns.call, ...all })).toHaveAttribute(
    'href',
    'tel:911',
  );
});
