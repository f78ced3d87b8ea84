import { describe, expect, it } from 'vitest';
import { mild, multiple, picked, single, tiny } from '../../../tests/support/data/questionnaire.ts';
import type { Picks } from './answers.ts';
import { ownedConditions } from './atoms.ts';
import { clausesOf, keyOf, type Clause } from './clauses.ts';
import { holds } from './condition.ts';
import type { Condition } from './schema.ts';

const questionnaire = tiny({
  definitions: { bothFirst: { all: [picked('one', 'a'), picked('two', 'a')] } },
  questions: [
    single('one', ['a', 'b', 'unsure']),
    single('two', ['a', 'b', 'unsure']),
    multiple('many', ['a', 'b', 'none']),
  ],
});

const one = picked('one', 'a');
const two = picked('two', 'a');
const many = picked('many', 'a');
const never = [''];

describe('a condition as clauses', () => {
  it.each<[string, Condition, readonly string[]]>([
    ['is one for one thing that is asked', one, ['one:a']],
    ['says what must not be', { not: one }, ['!one:a']],
    ['names every option that will do', picked('one', 'a', 'unsure'), ['one:a+unsure']],
    ['is one each for all, in the order of the questions', { all: [many, one] }, ['one:a', 'many:a']],
    ['is one for any, in the order of the questions', { any: [two, one] }, ['one:a|two:a']],
    [
      'is one for each pair of which one must hold',
      { atLeast: 2, of: [one, two, many] },
      ['one:a|two:a', 'one:a|many:a', 'two:a|many:a'],
    ],
    [
      'puts first what is known first, whatever its length',
      { all: [many, { any: [one, two] }] },
      ['one:a|two:a', 'many:a'],
    ],
    [
      'knows a clause when its last question is answered',
      { all: [{ any: [one, many] }, two] },
      ['two:a', 'one:a|many:a'],
    ],
    ['spells out what is defined', { is: 'bothFirst' }, ['one:a', 'two:a']],
    ['never holds where the definition is not there', { is: 'nothing' }, never],
    ['is turned over by a not', { not: { any: [one, two] } }, ['!one:a', '!two:a']],
    ['is one for what may not all be', { not: { all: [one, two] } }, ['!one:a|!two:a']],
    ['is none for what always holds', { all: [] }, []],
    ['is none for a thing or its contrary', { any: [one, { not: one }] }, []],
    ['is one with nothing in it for what never holds', { any: [] }, never],
    ['never holds for two answers to a question with one', { all: [one, picked('one', 'b')] }, never],
    ['never holds for none and some', { all: [many, picked('many', 'none')] }, never],
    ['holds for two of a list', { all: [many, picked('many', 'b')] }, ['many:a', 'many:b']],
    [
      'counts a question without an answer as not picked',
      { not: picked('one', 'a', 'b', 'unsure') },
      ['!one:a+b+unsure'],
    ],
    ['leaves out what is said already', { all: [one, { any: [one, two] }] }, ['one:a']],
    [
      'leaves out what two others say together',
      { all: [{ any: [one, two] }, { any: [{ not: one }, many] }, { any: [two, many] }] },
      ['one:a|two:a', '!one:a|many:a'],
    ],
    [
      'takes the same options in another order for the same',
      { any: [picked('one', 'a', 'b'), picked('one', 'b', 'a')] },
      ['one:a+b'],
    ],
    [
      'does not take the same options of another question for the same',
      { all: [picked('one', 'a'), picked('two', 'a'), picked('two', 'a', 'b')] },
      ['one:a', 'two:a'],
    ],
  ])('%s', (_name, condition, expected) => {
    expect(clausesOf(questionnaire, condition).map(keyOf)).toEqual(expected);
  });

  it('each names its question, its options and whether they must be picked', () => {
    expect(clausesOf(questionnaire, { any: [two, { not: one }] })).toEqual([
      [
        { question: 'one', picked: ['a'], is: false },
        { question: 'two', picked: ['a'], is: true },
      ],
    ]);
  });
});

describe('clauses are equivalent to the condition, for every answer', () => {
  const all = [undefined, 'a', 'b', 'unsure'].flatMap((first) =>
    [undefined, 'a', 'b', 'unsure'].flatMap((second) =>
      [[], ['a'], ['b'], ['a', 'b'], ['none']].map(
        (third): Picks =>
          new Map([
            ['one', first ? [first] : []],
            ['two', second ? [second] : []],
            ['many', third],
          ]),
      ),
    ),
  );
  it.each<Condition>([
    { all: [{ any: [one, two] }, { not: many }] },
    { any: [{ all: [one, two] }, { all: [{ not: one }, many] }] },
    { atLeast: 2, of: [one, { not: two }, picked('many', 'b', 'none')] },
    { not: { atLeast: 2, of: [one, two, many] } },
    {
      all: [{ not: { is: 'bothFirst' } }, { any: [picked('one', 'b', 'unsure'), picked('many', 'a', 'b')] }],
    },
    { any: [picked('one', 'a', 'b'), picked('one', 'b', 'unsure'), { all: [two, many] }] },
    // Each of three says the same of the next: of six clauses any one is implied by others.
    { any: [{ all: [one, two, many] }, { not: { any: [one, two, many] } }] },
  ])('%j', (condition) => {
    const clauses = clausesOf(questionnaire, condition);
    for (const picks of all)
      expect(allHold(clauses, picks)).toBe(holds(questionnaire.definitions, picks, condition));
  });
});

it('no clause of the questionnaire can be left out, or be shorter', () => {
  const conditions = ownedConditions(mild).flatMap(({ owner, condition }) =>
    owner.startsWith('question') || owner.startsWith('stop') ? [condition as Condition] : [],
  );
  expect(conditions.length).toBeGreaterThan(5);
  for (const condition of conditions) {
    const keys = clausesOf(mild, condition).map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain('');
  }
});

function allHold(clauses: readonly Clause[], picks: Picks): boolean {
  return clauses.every((clause) =>
    clause.some(
      ({ question, picked, is }) =>
        (picks.get(question) ?? []).some((option) => picked.includes(option)) === is,
    ),
  );
}

it('needs no more than a moment for a condition on a dozen questions', () => {
  const questions = Array.from({ length: 12 }, (_, index) =>
    multiple(`q${index}`, ['a', 'b', 'none', 'unsure']),
  );
  const condition = { all: questions.map(({ id }) => ({ not: picked(id, 'a', 'b') })) };
  expect(clausesOf(tiny({ questions }), condition)).toHaveLength(12);
});
