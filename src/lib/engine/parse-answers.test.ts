import { describe, expect, it } from 'vitest';
import { mild, patient } from '../../../tests/support/data/frozen.ts';
import { AnswersError, parseAnswers } from './parse-answers.ts';

const notAnObject = 'an answer set is an object: {"question": "option", …}';

describe('answers from outside', () => {
  it.each([
    ['all of a patient', patient()],
    ['none yet', {}],
    ['answers off the path', patient({ diagnosis: 'no', health: ['smoking'] })],
    ['an empty list', { health: [] }],
  ])('are taken as they are: %s', (_name, answers) => {
    expect(parseAnswers(mild, answers)).toEqual(answers);
  });

  it.each<[string, unknown, string]>([
    ['a list', [], notAnObject],
    ['nothing', null, notAnObject],
    ['a text', 'me', notAnObject],
    ['an unknown question', { weight: 'a' }, 'question "weight" is not in the questionnaire'],
    [
      'a name that every object has',
      JSON.parse('{"__proto__": "a"}'),
      'question "__proto__" is not in the questionnaire',
    ],
    ['a list for a single choice', { age: ['over80'] }, 'question "age" takes one option id'],
    ['a number for a single choice', { age: 81 }, 'question "age" takes one option id'],
    ['one id for a pick-all question', { health: 'smoking' }, 'question "health" takes a list of option ids'],
    ['an unknown option', { age: 'old' }, 'question "age" has no option "old"'],
    ['an unknown option in a list', { health: ['smoking', 'tea'] }, 'question "health" has no option "tea"'],
    ['something that is no id in a list', { health: [null] }, 'question "health" has no option null'],
    [
      'a pick that is there twice',
      { health: ['smoking', 'smoking'] },
      'question "health" has an option picked twice',
    ],
    [
      '"none" beside a pick',
      { health: ['smoking', 'none'] },
      'question "health": option "none" stands alone',
    ],
    [
      '"unsure" beside a pick',
      { health: ['unsure', 'smoking'] },
      'question "health": option "unsure" stands alone',
    ],
    [
      '"none" beside "unsure"',
      { pattern: ['unsure', 'none'] },
      'question "pattern": option "none" stands alone',
    ],
  ])('are refused: %s', (_name, data, message) => {
    expect(() => parseAnswers(mild, data)).toThrow(new AnswersError(message));
  });
});

it('a refused answer is distinguished from other errors by its name', () => {
  expect(new AnswersError('question "age" takes one option id').name).toBe('AnswersError');
});
