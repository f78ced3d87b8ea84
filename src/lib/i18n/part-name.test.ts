import { expect, test } from 'vitest';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { words } from '../../../tests/support/data/words.ts';
import { namedParts, partIndexOf } from './part-name.ts';

const indexes = [...mild.parts, 'review', 'notes'].map((state) => partIndexOf(mild, state));

test('every part of the questionnaire belongs to a named part, and none leads back', () => {
  expect(indexes.filter((index) => index < 0 || index >= namedParts(words, mild).length)).toEqual([]);
  expect(indexes).toEqual([...indexes].sort());
});

test('the criteria are one named part, and what is asked after them belongs to the notes', () => {
  const { parts, notes } = words.ui;
  expect(namedParts(words, mild)).toEqual([
    parts.warningSigns,
    parts.background,
    notes.criteriaHeading,
    parts.notes,
  ]);
  expect(mild.criteria.map(({ id }) => partIndexOf(mild, id))).toEqual(mild.criteria.map(() => 2));
  expect(partIndexOf(mild, 'visit')).toBe(partIndexOf(mild, 'notes'));
});

test('without criteria the parts lead straight to the notes', () => {
  const plain = { parts: ['one', 'two'], criteria: [] };
  expect(['one', 'two', 'review'].map((state) => partIndexOf(plain, state))).toEqual([0, 1, 2]);
  expect(namedParts(words, plain)).toHaveLength(3);
});

test('the start and a stop belong to no named part', () => {
  const states = ['start', ...mild.stops.map(({ screen }) => screen)];
  expect(states.map((state) => partIndexOf(mild, state))).toEqual(states.map(() => -1));
});
