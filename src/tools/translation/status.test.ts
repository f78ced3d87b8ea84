import { describe, expect, it } from 'vitest';
import { englishStrings, spanishStrings, wordingsOf } from '../../../tests/support/data/small-language.ts';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { isReviewedWhole, isSafetyText, statusOf, type Translation } from './status.ts';
import { wordingOf } from './strings.ts';

const whole: Translation = {
  strings: spanishStrings,
  record: { from: wordingsOf(englishStrings), reviews: [] },
};

const reviewed: Translation = {
  ...whole,
  record: {
    ...whole.record,
    reviews: [
      { by: 'A. Reyes', qualification: 'CMI', on: '2026-11-01', strings: wordingsOf(spanishStrings) },
    ],
  },
};

const changedEnglish = (id: string) => new Map(englishStrings).set(id, 'Something else');
const changedSpanish = (id: string): Translation => ({
  ...reviewed,
  strings: new Map(spanishStrings).set(id, 'Otra cosa'),
});

describe('the status of a translation', () => {
  it('is complete if every string was translated from the current English', () => {
    expect(statusOf(englishStrings, whole)).toEqual({
      total: 4,
      missing: [],
      stale: [],
      reviewed: [],
      unsafe: [],
    });
  });

  it('names what is missing', () => {
    const strings = new Map(spanishStrings);
    strings.delete('ui.start.title');
    expect(statusOf(englishStrings, { ...whole, strings }).missing).toEqual(['ui.start.title']);
  });

  it('is stale where the English has changed since', () => {
    expect(statusOf(changedEnglish('ui.start.title'), whole)).toMatchObject({
      stale: ['ui.start.title'],
      unsafe: [],
    });
  });

  it('is unsafe where a stale or missing string is a safety text', () => {
    const id = 'outcomes.emergency.heading';
    const strings = new Map(spanishStrings);
    strings.delete(id);
    expect(statusOf(changedEnglish(id), whole).unsafe).toEqual([id]);
    expect(statusOf(englishStrings, { ...whole, strings }).unsafe).toEqual([id]);
  });

  it('is stale if there is no record of a string’s source', () => {
    expect(statusOf(englishStrings, { ...whole, record: { from: {}, reviews: [] } }).stale).toHaveLength(4);
  });
});

describe('a review', () => {
  it('covers the strings that were read', () => {
    const status = statusOf(englishStrings, reviewed);
    expect(status.reviewed).toHaveLength(4);
    expect(isReviewedWhole(status)).toBe(true);
  });

  it('is lost for a reworded string, and for no other', () => {
    const status = statusOf(englishStrings, changedSpanish('ui.start.title'));
    expect(status.reviewed).toEqual(['ui.start.lines.0', 'ui.start.lines.1', 'outcomes.emergency.heading']);
    expect(isReviewedWhole(status)).toBe(false);
  });

  it('is lost for a string whose English changed', () => {
    expect(statusOf(changedEnglish('ui.start.title'), reviewed).reviewed).not.toContain('ui.start.title');
  });

  it('of another wording does not count', () => {
    const read = { ...wordingsOf(spanishStrings), 'ui.start.title': wordingOf('Hable') };
    const reviews = reviewed.record.reviews.map((review) => ({ ...review, strings: read }));
    const status = statusOf(englishStrings, { ...whole, record: { ...whole.record, reviews } });
    expect(status.reviewed).toHaveLength(3);
  });
});

/** The questionnaire's lists of signs, whatever their ids. */
const signLists = [...new Set(mild.stops.map(({ after }) => after))].filter(
  (id) => mild.questions.find((question) => question.id === id)?.kind === 'multiple',
);

describe('a safety text', () => {
  it('is every text of every list after which the check may stop', () => {
    expect(signLists).toHaveLength(3);
    for (const id of signLists)
      expect([id, isSafetyText(`questions.${id}.options.any`), isSafetyText(`questions.${id}.hint`)]).toEqual(
        [id, true, true],
      );
  });

  it('is no text of another question', () => {
    expect(isSafetyText('questions.goal.heading')).toBe(false);
  });
});
