import { describe, expect, it } from 'vitest';
import { emptyRecord, parseRecord, renewed } from './record.ts';
import { englishStrings, spanishStrings, wordingsOf } from '../../../tests/support/data/small-language.ts';

const file = 'es.json';
const reviewer = { by: 'A. Reyes', qualification: 'Certified medical translator', on: '2026-11-01' };

describe('the record of a translation', () => {
  it('notes the English that each string was made from', () => {
    expect(renewed(file, emptyRecord, englishStrings, spanishStrings, {})).toEqual({
      from: wordingsOf(englishStrings),
      reviews: [],
    });
  });

  it('notes who read which wording', () => {
    const record = renewed(file, emptyRecord, englishStrings, spanishStrings, reviewer);
    expect(record.reviews).toEqual([{ ...reviewer, strings: wordingsOf(spanishStrings) }]);
  });

  it('keeps earlier reviews and forgets strings that are gone', () => {
    const before = { from: { 'ui.old': '00000000' }, reviews: [{ ...reviewer, strings: {} }] };
    const record = renewed(file, before, englishStrings, spanishStrings, {});
    expect(record.from).not.toHaveProperty('ui.old');
    expect(record.reviews).toEqual(before.reviews);
  });

  it('refuses an incomplete reviewer, naming what is missing', () => {
    expect(() => renewed(file, emptyRecord, englishStrings, spanishStrings, { by: 'A. Reyes' })).toThrow(
      /es\.json: reviews\.0\.qualification/,
    );
  });

  it('refuses a wording or a date that is none, by field', () => {
    expect(() => parseRecord(file, { from: { 'ui.a': 'xyz' }, reviews: [] })).toThrow(/from\.ui\.a/);
    expect(() =>
      parseRecord(file, { from: {}, reviews: [{ ...reviewer, on: 'yesterday', strings: {} }] }),
    ).toThrow(/reviews\.0\.on/);
  });
});
