import { describe, expect, test } from 'vitest';
import { mild } from '../../../../tests/support/data/questionnaire.ts';
import { earlyScreens } from './early-screens.ts';

const first = mild.questions[0];

describe('what is rendered before hydration', () => {
  test('is the first question, and what follows each of its options in its own voice', () => {
    const [start, ...second] = earlyScreens(mild);
    expect(start).toMatchObject({ after: [], question: { id: first?.id }, early: { presses: [[]], at: 0 } });
    expect(second.flatMap(({ after }) => after).sort()).toEqual(first?.options.map(({ id }) => id).sort());
    expect(second.map(({ after }) => after.includes('other'))).toContain(true);
    expect(second.filter(({ after }) => after.includes('other')).map(({ after }) => after)).toEqual([
      ['other'],
    ]);
  });

  test('leaves a screen of two questions to the check', () => {
    const [one, two, ...rest] = mild.questions;
    if (!one || !two) throw new Error('the questionnaire has two questions');
    const followUp = { ...two, id: 'followUp', followUpOf: two.id, when: undefined };
    const questions = [one, two, followUp, ...rest];
    expect(earlyScreens({ ...mild, questions })).toHaveLength(1);
  });

  test('leaves what follows several picks to the check', () => {
    const [one, ...rest] = mild.questions;
    if (!one) throw new Error('the questionnaire has a question');
    const questions = [{ ...one, kind: 'multiple' as const }, ...rest];
    expect(earlyScreens({ ...mild, questions })).toHaveLength(1);
  });
});
