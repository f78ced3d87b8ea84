import { describe, expect, it } from 'vitest';
import { readJson } from '../../content/read.ts';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { words } from '../../../tests/support/data/words.ts';
import type { PageWords } from '../../lib/i18n/words.ts';
import { paperForm } from './paper-form.ts';
import { skipText, wayText, whenTicked, type Speaker } from './say.ts';

const paper = readJson('questionnaire/mild/locales/en/paper.json') as PageWords['paper'];
const form = paperForm(mild);
const speaker: Speaker = { form, words, paper, locale: 'en' };

describe('the form says', () => {
  it('under which ticks each notice is meant', () => {
    expect(
      form.flatMap(({ notices }) =>
        notices.map(({ screen, when }) => `${screen}: ${whenTicked(speaker, when)}`),
      ),
    ).toEqual([
      'emergency: you ticked any of the first 9 boxes in question 2',
      'callToday: you ticked “Not sure” in question 2',
      'callToday: you ticked any of the first 9 boxes in question 3',
      'callToday: you ticked “Under 18” in question 4, and you ticked “Not sure” in question 2 or you ticked any of the first 9 boxes in question 3',
      'adultsOnly: you ticked “Under 18” in question 4, and you did not tick “Not sure” in question 2, and you did not tick any of the first 9 boxes in question 3',
    ]);
  });

  it('who leaves out a box', () => {
    expect(
      form.flatMap(({ boxes }) =>
        boxes.flatMap(({ id, leaveOut }) => (leaveOut ? [`${id}: ${whenTicked(speaker, leaveOut)}`] : [])),
      ),
    ).toEqual(['pregnant: you ticked “65 to 80” or “Over 80” in question 4']);
  });

  it('where to go', () => {
    expect([wayText(speaker, 7), wayText(speaker, 'end')]).toEqual([
      'Go to question 7',
      'Go to “When you are done” on the last page',
    ]);
    expect(form.flatMap(({ skip }) => (skip ? [skipText(speaker, skip)] : []))).toEqual([
      'If you ticked “No” in question 5, go to “When you are done” on the last page.',
    ]);
  });
});
