import { describe, expect, it } from 'vitest';
import { checkTranslation, futureReviews } from './check.ts';
import { englishStrings, spanishStrings, wordingsOf } from '../../../tests/support/data/small-language.ts';

const record = { from: wordingsOf(englishStrings), reviews: [] };
const check = (changes: Readonly<Record<string, string | undefined>>, same = {}, from = record.from) => {
  const strings = new Map(spanishStrings);
  for (const [id, text] of Object.entries(changes)) {
    if (text === undefined) strings.delete(id);
    else strings.set(id, text);
  }
  return checkTranslation('es', englishStrings, { strings, record: { ...record, from } }, same);
};

describe('a translation', () => {
  it('passes unchanged', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    ['a missing string', { 'ui.start.title': undefined }, 'has no words in this language'],
    [
      'a string the English does not have',
      { 'ui.start.tile': 'Hola' },
      'has words, but the English has none',
    ],
    ['an empty string', { 'ui.start.title': ' ' }, 'is empty'],
    ['a lost value', { 'ui.start.lines.0': 'Toma poco.' }, 'must fill in {time}, but fills in nothing'],
    [
      'a renamed value',
      { 'ui.start.lines.0': 'Toma {tiempo}.' },
      'must fill in {time}, but fills in {tiempo}',
    ],
    ['a decomposed letter', { 'ui.start.title': 'me\u0301dico' }, 'must be in normal form (NFC)'],
    [
      'a hidden mark',
      { 'ui.start.title': 'Hable\u200f' },
      'has a hidden mark for direction or width; the page sets directions itself',
    ],
    ['English left over', { 'ui.start.title': 'Talk with a doctor' }, 'is still in English'],
  ])('is refused for %s, by file and id', (_what, changes, message) => {
    const [id = ''] = Object.keys(changes);
    expect(check(changes)).toEqual([{ file: 'es/ui.json', id, message }]);
  });

  it('may say the same as the English where that is allowed', () => {
    const changes = { 'ui.start.title': 'Talk with a doctor' };
    expect(check(changes, { 'ui.start.title': 'a name' })).toEqual([]);
  });

  it('may say the same as the English where that has no words', () => {
    const english = new Map([['ui.dash', '– {title} 4']]);
    const strings = english;
    expect(checkTranslation('es', english, { strings, record: { from: {}, reviews: [] } }, {})).toEqual([]);
  });

  it('has no record of strings that are not there', () => {
    expect(check({}, {}, { ...record.from, 'ui.old': '00000000' })).toEqual([
      {
        file: 'es/ui.json',
        id: 'ui.old',
        message: 'is in the record of the translation, but the English has no such string',
      },
    ]);
  });
});

describe('a review', () => {
  const by = (on: string) => ({
    from: {},
    reviews: [{ by: 'A. Reyes', qualification: 'CMI', on, strings: {} }],
  });

  it('is not dated in the future', () => {
    expect(futureReviews('es.json', by('2026-11-22'), '2026-11-22')).toEqual([]);
    expect(futureReviews('es.json', by('2026-11-23'), '2026-11-22')).toEqual([
      { file: 'es.json', id: 'review by A. Reyes', message: 'is dated 2026-11-23, which is in the future' },
    ]);
  });
});
