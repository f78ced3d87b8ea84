import { describe, expect, it } from 'vitest';
import { multiple, single } from '../../../tests/support/data/questionnaire.ts';
import { asAnswer, isHelper, picksAmong, sameAnswer, toggle } from './answers.ts';

const one = single('one', ['a', 'b', 'unsure']);
const some = multiple('some', ['a', 'b', 'c', 'none', 'unsure']);

describe('toggle', () => {
  it.each([
    ['a single choice replaces the last one', one, ['a'], 'b', ['b']],
    ['a single choice stays when it is picked again', one, ['a'], 'a', ['a']],
    ['a pick is added', some, ['a'], 'c', ['a', 'c']],
    ['a pick is taken back', some, ['a', 'c'], 'a', ['c']],
    ['the last pick is taken back', some, ['a'], 'a', []],
    ['"none" clears the others', some, ['a', 'c'], 'none', ['none']],
    ['"unsure" takes the place of "none"', some, ['none'], 'unsure', ['unsure']],
    ['a pick clears "unsure"', some, ['unsure'], 'b', ['b']],
    ['"none" is taken back', some, ['none'], 'none', []],
  ])('%s', (_name, question, picks, option, expected) => {
    expect(toggle(question, picks, option)).toEqual(expected);
  });
});

describe('an answer', () => {
  it.each([
    ['none yet', ['a', 'b'], undefined, []],
    ['one id', ['a', 'b'], 'b', ['b']],
    ['a list, in the order of the options', ['a', 'b', 'c'], ['c', 'a'], ['a', 'c']],
    ['only what is offered', ['a', 'b'], ['z', 'b'], ['b']],
    ['not an id that is part of another', ['a', 'ab'], 'ab', ['ab']],
  ])('gives its picks: %s', (_name, offered, answer, expected) => {
    expect(picksAmong(offered, answer)).toEqual(expected);
  });

  it.each([
    ['a', 'a', true],
    ['a', ['a'], true],
    [['a', 'b'], ['b', 'a'], true],
    [['b', 'a'], ['a', 'b'], true],
    [['a', 'b'], 'ab', false],
    ['ab', ['a', 'b'], false],
    ['a', 'b', false],
    [['a'], ['a', 'b'], false],
    [[], ['a'], false],
  ])('%j and %j are the same: %s', (a, b, expected) => {
    expect(sameAnswer(a, b)).toBe(expected);
  });

  it('is kept as one id or as a list, as the question asks', () => {
    expect([asAnswer(one, ['a']), asAnswer(one, []), asAnswer(some, ['a']), asAnswer(some, [])]).toEqual([
      'a',
      [],
      ['a'],
      [],
    ]);
  });
});

describe('a helper answers', () => {
  it.each([
    ['who says so', { respondent: 'other' }, true],
    ['not where patients answer for themselves', { respondent: 'self' }, false],
    ['not before anything is answered', {}, false],
  ])('%s', (_name, answers, expected) => {
    expect(isHelper(answers)).toBe(expected);
  });
});
