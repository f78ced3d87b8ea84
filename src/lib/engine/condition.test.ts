import { describe, expect, it } from 'vitest';
import { picked } from '../../../tests/support/data/questionnaire.ts';
import { distinct, holds, judge, type Definitions } from './condition.ts';
import type { OutcomeCondition } from './schema.ts';

const picks = new Map([
  ['age', ['from65to80']],
  ['pattern', ['standing', 'calfCramp']],
  ['health', []],
]);
const definitions: Definitions = {
  older: picked('age', 'from65to80', 'over80'),
  olderAndStanding: { all: [{ is: 'older' }, picked('pattern', 'standing')] },
};

const older = { question: 'age', option: 'from65to80' };
const standing = { question: 'pattern', option: 'standing' };
const cramp = { question: 'pattern', option: 'calfCramp' };

interface Case {
  readonly name: string;
  readonly condition: OutcomeCondition;
  readonly holds: boolean;
  readonly because: readonly object[];
}

const cases: readonly Case[] = [
  {
    name: 'picked holds because of the options that match',
    condition: picked('pattern', 'standing', 'sittingEases'),
    holds: true,
    because: [standing],
  },
  {
    name: 'picked fails because of all that was picked instead',
    condition: picked('pattern', 'alwaysSame'),
    holds: false,
    because: [standing, cramp],
  },
  {
    name: 'picked fails for a question that is not on the path',
    condition: picked('scan', 'no'),
    holds: false,
    because: [],
  },
  {
    name: 'picked fails for a question that has no answer yet',
    condition: picked('health', 'smoking'),
    holds: false,
    because: [],
  },
  { name: 'is holds as its definition does', condition: { is: 'older' }, holds: true, because: [older] },
  {
    name: 'is sees through definitions of definitions',
    condition: { is: 'olderAndStanding' },
    holds: true,
    because: [older, standing],
  },
  {
    name: 'not fails because of the picks that make its part hold',
    condition: { not: picked('age', 'from65to80') },
    holds: false,
    because: [older],
  },
  {
    name: 'not holds because of the picks that make its part fail',
    condition: { not: picked('age', 'under18') },
    holds: true,
    because: [older],
  },
  {
    name: 'not holds for a question without an answer, and no pick is to blame',
    condition: { not: picked('health', 'smoking') },
    holds: true,
    because: [],
  },
  {
    name: 'all holds because of every part, each pick once',
    condition: { all: [picked('age', 'from65to80'), { is: 'older' }, picked('pattern', 'standing')] },
    holds: true,
    because: [older, standing],
  },
  {
    name: 'all fails because of the parts that fail',
    condition: { all: [picked('age', 'from65to80'), picked('pattern', 'alwaysSame')] },
    holds: false,
    because: [standing, cramp],
  },
  { name: 'all of nothing holds', condition: { all: [] }, holds: true, because: [] },
  {
    name: 'any holds because of the parts that hold',
    condition: { any: [picked('age', 'under18'), picked('pattern', 'standing')] },
    holds: true,
    because: [standing],
  },
  {
    name: 'any fails because of every part',
    condition: { any: [picked('age', 'under18'), picked('pattern', 'alwaysSame')] },
    holds: false,
    because: [older, standing, cramp],
  },
  {
    name: 'atLeast holds because of the parts that count',
    condition: {
      atLeast: 2,
      of: [picked('age', 'under18'), picked('age', 'from65to80'), picked('pattern', 'calfCramp')],
    },
    holds: true,
    because: [older, cramp],
  },
  {
    name: 'atLeast fails because of the parts that do not count',
    condition: { atLeast: 2, of: [picked('age', 'from65to80'), picked('pattern', 'alwaysSame')] },
    holds: false,
    because: [standing, cramp],
  },
];

describe('a condition', () => {
  it.each(cases)('$name', ({ condition, holds, because }) => {
    expect(judge(definitions, picks, condition)).toEqual({ holds, because });
  });
});

describe('a condition of an outcome or a flag', () => {
  const found = {
    findings: [
      { is: 'notMet', because: [older] },
      { is: 'met', because: [cramp] },
      { is: 'notMet', because: [standing, older] },
    ] as const,
    points: [{ because: [cramp] }, { because: [cramp, standing] }],
    outcome: { id: 'discuss', because: [older] },
  };

  it.each([
    [{ anyFinding: 'notMet' } as const, found, { holds: true, because: [older, standing] }],
    [{ anyFinding: 'discuss' } as const, found, { holds: false, because: [] }],
    [{ anyOpenPoint: true } as const, found, { holds: true, because: [cramp, standing] }],
    [{ anyOpenPoint: true } as const, undefined, { holds: false, because: [] }],
    [{ outcome: ['discuss', 'openPoints'] }, found, { holds: true, because: [older] }],
    [{ outcome: ['openPoints'] }, found, { holds: false, because: [older] }],
    [{ outcome: ['discuss'] }, undefined, { holds: false, because: [] }],
    [
      { any: [picked('age', 'under18'), { anyFinding: 'met' as const }] },
      found,
      { holds: true, because: [cramp] },
    ],
  ])('%j looks at what the rules found', (condition, found, expected) => {
    expect(judge(definitions, picks, condition, found)).toEqual(expected);
  });
});

it('holds where there is no condition', () => {
  expect(holds(definitions, picks, undefined)).toBe(true);
});

it('names a definition that does not exist', () => {
  expect(() => judge(definitions, picks, { is: 'younger' })).toThrow('definitions: "younger" is not defined');
});

it('distinguishes the same option of two questions', () => {
  const of = (question: string) => ({ because: [{ question, option: 'unsure' }] });
  expect(distinct([of('age'), of('scan'), of('age')])).toEqual([
    { question: 'age', option: 'unsure' },
    { question: 'scan', option: 'unsure' },
  ]);
});
