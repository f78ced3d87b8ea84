import { expect, it } from 'vitest';
import { home } from '../home.ts';
import disclosure from '$questionnaire/locales/en/disclosure.json' with { type: 'json' };
import { checkDisclosure } from './check-disclosure.ts';

const folder = `${home}/locales/en`;

it('has nothing to say where each thing that a profile can say has words', () => {
  expect(checkDisclosure(folder, { disclosure })).toEqual([]);
});

it.each([
  { what: 'is missing', makerTies: { none: 'None.', paid: 'Paid.' } },
  { what: 'is blank', makerTies: { ...disclosure.makerTies, unknown: ' ' } },
  { what: 'is no text', makerTies: { ...disclosure.makerTies, unknown: ['We do not know.'] } },
])('names the words for a tie that nobody knows where it $what', ({ makerTies }) => {
  expect(checkDisclosure(folder, { disclosure: { ...disclosure, makerTies } })).toEqual([
    {
      file: `${folder}/disclosure.json`,
      id: 'makerTies.unknown',
      message: 'must have words: a clinic’s profile may use it',
    },
  ]);
});

it('names all of them where the file is something else', () => {
  expect(checkDisclosure(folder, { disclosure: 'refers' })).toHaveLength(7);
  expect(checkDisclosure(folder, {})).toHaveLength(7);
});
