import { describe, expect, it } from 'vitest';
import { readJson } from '../../content/read.ts';
import { mild, single } from '../../../tests/support/data/questionnaire.ts';
import { words } from '../../../tests/support/data/words.ts';
import type { PageWords } from '../../lib/i18n/words.ts';
import { paperForm } from './paper-form.ts';
import { endText, goToText, hintText, letterOf, skipText, whenTicked, type Speaker } from './say.ts';

const paper = readJson('questionnaire/mild/locales/en/paper.json') as PageWords['paper'];
const form = paperForm(mild);
const speaker: Speaker = { form, words, paper, locale: 'en' };
const numberOf = (id: string) => form.find(({ question }) => question.id === id)?.number ?? 0;
const skips = (after: string, to: string) =>
  expect.stringMatching(
    new RegExp(`in question ${numberOf(after)}, go to question ${numberOf(to)}.$`),
  ) as unknown;

const asked = (id: string) => mild.questions.find((question) => question.id === id) ?? single(id, []);

describe('the form says', () => {
  it('under a question what its screen says above the list, but for “Pick all that fit.”', () => {
    const hints = mild.questions.map((question) => [question.id, hintText(speaker, question)]);
    expect(Object.fromEntries(hints.filter(([, hint]) => hint !== undefined))).toEqual(
      Object.fromEntries(
        mild.questions
          .map(({ id }) => [id, words.questions[id]?.hint])
          .filter(([, hint]) => hint !== undefined && hint !== words.questions['health']?.hint),
      ),
    );
    expect(hintText(speaker, asked('emergencySigns'))).toContain('Pick only what is new');
  });

  it('a letter beside each box, in the order of the screen', () => {
    const { options } = asked('emergencySigns');
    expect(options.map(({ id }) => letterOf(asked('emergencySigns'), id)).join('')).toBe('ABCDEFGH');
  });

  it('what the ends of a scale mean, and nothing of its other steps', () => {
    const { options } = asked('pain');
    const ends = options.map(({ id }) => [id, endText(speaker, asked('pain'), id)]);
    expect(ends.filter(([, end]) => end !== undefined)).toEqual([
      ['n0', 'No pain'],
      ['n10', 'Worst you can think of'],
    ]);
    expect(endText(speaker, asked('health'), asked('health').options[0]?.id ?? '')).toBeUndefined();
  });

  it('under which ticks each notice is meant', () => {
    expect(
      form.flatMap(({ notices }) =>
        notices.map(({ screen, when }) => `${screen}: ${whenTicked(speaker, when)}`),
      ),
    ).toEqual([
      'emergency: you ticked any of the first 6 boxes in question 2',
      'emergency: you ticked any of the first 6 boxes in question 3',
      'callToday: you ticked “Something may be new, but I am not sure” in question 2 or 3, and you did not tick any of the first 6 boxes in question 3',
      'callToday: you ticked any of the first 10 boxes in question 4',
      expect.stringMatching(/^callToday: you ticked “Under 18” in question 5, and you ticked /),
      expect.stringMatching(/^adultsOnly: you ticked “Under 18” in question 5, and you did not tick /),
    ]);
  });

  it('who leaves out a box', () => {
    expect(
      form.flatMap(({ boxes }) =>
        boxes.flatMap(({ id, leaveOut }) => (leaveOut ? [`${id}: ${whenTicked(speaker, leaveOut)}`] : [])),
      ),
    ).toEqual(['pregnant: you ticked “65 to 80” or “Over 80” in question 5']);
  });

  it('where to go', () => {
    expect([goToText(speaker, 7), goToText(speaker, 'end')]).toEqual([
      'Go to question 7',
      'Go to “When you are done” on the last page',
    ]);
    expect(form.flatMap(({ skip }) => (skip ? [skipText(speaker, skip)] : []))).toEqual([
      skips('diagnosis', 'pastBackYear'),
      skips('pastBack', 'medicines'),
      skips('diagnosis', 'goal'),
    ]);
  });
});
