import { expect, expectTypeOf, it } from 'vitest';
import { matchCondition, type ConditionCases } from './match-condition.ts';
import type { Condition, FlagCondition, OutcomeCondition } from './schema.ts';

const kinds: ConditionCases<FlagCondition, string, string> = {
  question: (_, before) => `${before}question`,
  is: (_, before) => `${before}is`,
  all: (_, before) => `${before}all`,
  any: (_, before) => `${before}any`,
  not: (_, before) => `${before}not`,
  atLeast: (_, before) => `${before}atLeast`,
  anyFinding: (_, before) => `${before}anyFinding`,
  anyOpenPoint: (_, before) => `${before}anyOpenPoint`,
  outcome: (_, before) => `${before}outcome`,
};

it.each<[string, FlagCondition]>([
  ['question', { question: 'age', picked: ['over80'] }],
  ['is', { is: 'older' }],
  ['all', { all: [] }],
  ['any', { any: [{ is: 'older' }] }],
  ['not', { not: { is: 'older' } }],
  ['atLeast', { atLeast: 1, of: [{ is: 'older' }] }],
  ['anyFinding', { anyFinding: 'met' }],
  ['anyOpenPoint', { anyOpenPoint: true }],
  ['outcome', { outcome: ['discuss'] }],
])('calls the case for %s', (kind, condition) => {
  expect(matchCondition(kinds, condition, 'kind ')).toBe(`kind ${kind}`);
});

it('refuses a condition of an unknown kind', () => {
  const added = { onWeekday: 'monday' } as unknown as FlagCondition;
  expect(() => matchCondition(kinds, added, '')).toThrow(
    'condition of an unknown kind: {"onWeekday":"monday"}',
  );
});

it('makes a kind that is added to the schema a compile error in every interpreter', () => {
  type Added = { onWeekday: string };
  expectTypeOf<ConditionCases<Condition, string, string>>().not.toExtend<
    ConditionCases<Condition | Added, string, string>
  >();
  expectTypeOf<keyof ConditionCases<Condition | Added, string, string>>().toEqualTypeOf<
    'question' | 'is' | 'all' | 'any' | 'not' | 'atLeast' | 'onWeekday'
  >();
  expectTypeOf<keyof ConditionCases<OutcomeCondition, string, string>>().toEqualTypeOf<
    'question' | 'is' | 'all' | 'any' | 'not' | 'atLeast' | 'anyFinding' | 'anyOpenPoint'
  >();
});
