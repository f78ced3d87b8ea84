import { expect, test } from 'vitest';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { words } from '../../../tests/support/data/words.ts';
import { placeOf, placesOf } from './part-name.ts';

const places = [...mild.parts, 'review', 'notes'].map((state) => placeOf(words, state));

test('every part of the questionnaire belongs to a named part, and none leads back', () => {
  expect(places.filter((place) => place < 0 || place >= placesOf(words).length)).toEqual([]);
  expect(places).toEqual([...places].sort());
});

test('a stop belongs to no named part', () => {
  expect(mild.stops.map(({ screen }) => placeOf(words, screen))).toEqual(mild.stops.map(() => -1));
});
