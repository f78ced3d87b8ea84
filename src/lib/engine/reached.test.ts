import { expect, it } from 'vitest';
import { picked, single, tiny } from '../../../tests/support/data/questionnaire.ts';
import { reachedWhen, stoppedWhen } from './reached.ts';
import type { Stop } from './schema.ts';

const yes = picked('first', 'yes');
const risky = picked('second', 'risky');
const emergency: Stop = { screen: 'emergency', after: 'first', when: yes, final: true };
const callToday: Stop = { screen: 'callToday', after: 'first', when: yes };
const later: Stop = { screen: 'adultsOnly', after: 'third', when: risky, final: true };

const questionnaire = tiny({
  questions: [
    single('first', ['yes', 'unsure']),
    single('second', ['risky', 'unsure'], { when: yes }),
    single('followUp', ['a', 'unsure'], { followUpOf: 'second' }),
    single('third', ['risky', 'unsure']),
    single('last', ['a', 'unsure']),
  ],
  stops: [emergency, callToday, later],
});

const answered = picked('first', 'yes', 'unsure');
const noEmergency = { not: { all: [answered, yes] } };

it('the first question is reached by everyone', () => {
  expect(reachedWhen(questionnaire, 'first')).toEqual({ all: [] });
});

it('a question is reached where no final stop came before it, and its own condition holds', () => {
  expect(reachedWhen(questionnaire, 'second')).toEqual({ all: [noEmergency, yes] });
  expect(reachedWhen(questionnaire, 'third')).toEqual({ all: [noEmergency] });
});

it('a final stop only prevents what comes after it', () => {
  expect(reachedWhen(questionnaire, 'last')).toEqual({
    all: [noEmergency, { not: { all: [picked('third', 'risky', 'unsure'), risky] } }],
  });
});

it('a follow-up is reached where the question it follows up is', () => {
  expect(reachedWhen(questionnaire, 'followUp')).toEqual({
    all: [noEmergency, reachedWhen(questionnaire, 'second')],
  });
});

it('a stop is met where its question is reached and answered, and its condition holds', () => {
  expect(stoppedWhen(questionnaire, emergency)).toEqual({ all: [{ all: [] }, { all: [answered, yes] }] });
  expect(stoppedWhen(questionnaire, later)).toEqual({
    all: [reachedWhen(questionnaire, 'third'), { all: [picked('third', 'risky', 'unsure'), risky] }],
  });
});

it('a stop is met where no final stop after the same question comes before it', () => {
  expect(stoppedWhen(questionnaire, callToday)).toEqual({
    all: [{ all: [] }, noEmergency, { all: [answered, yes] }],
  });
});

it('a stop after a question that is not there is never answered', () => {
  const nowhere: Stop = { screen: 'callToday', after: 'nowhere', when: yes };
  expect(stoppedWhen(questionnaire, nowhere)).toMatchObject({
    all: [{}, { all: [{ question: 'nowhere', picked: [] }, yes] }],
  });
});
