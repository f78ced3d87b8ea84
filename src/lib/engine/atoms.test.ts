import { describe, expect, it } from 'vitest';
import { picked, single, tiny } from '../../../tests/support/data/questionnaire.ts';
import { atomsOf, namedIn, operandsOf, ownedConditions } from './atoms.ts';
import type { FlagCondition, OutcomeCondition } from './schema.ts';

const a = picked('one', 'a');
const b = picked('two', 'b', 'c');
const definitions = { both: { all: [a, b] }, notBoth: { not: { is: 'both' } } };

describe('the atoms of a condition', () => {
  it.each<[string, OutcomeCondition | undefined, readonly object[]]>([
    ['none where there is no condition', undefined, []],
    ['the one it is', a, [a]],
    ['those of a definition', { is: 'both' }, [a, b]],
    ['those of a definition of a definition', { is: 'notBoth' }, [a, b]],
    ['none of a definition that is not there', { is: 'neither' }, []],
    ['those of every part, in order', { any: [b, { all: [a, { not: b }] }] }, [b, a, b]],
    ['those that are counted', { atLeast: 2, of: [a, b] }, [a, b]],
    [
      'none of what only an outcome looks at',
      { any: [{ anyFinding: 'notMet' }, { anyOpenPoint: true }] },
      [],
    ],
  ])('%s', (_name, condition, expected) => {
    expect(atomsOf(definitions, condition)).toEqual(expected);
  });
});

describe('the parts of a condition', () => {
  it.each<[FlagCondition, readonly object[]]>([
    [{ not: a }, [a]],
    [{ all: [a, b] }, [a, b]],
    [{ any: [b, a] }, [b, a]],
    [{ atLeast: 1, of: [a, b] }, [a, b]],
    [a, []],
    [{ is: 'both' }, []],
    [{ anyOpenPoint: true }, []],
    [{ outcome: ['discuss'] }, []],
  ])('%j', (condition, expected) => {
    expect(operandsOf(condition)).toEqual(expected);
  });
});

describe('the definitions that a condition names', () => {
  it.each<[FlagCondition, readonly string[]]>([
    [{ is: 'both' }, ['both']],
    [{ any: [b, { not: { is: 'notBoth' } }, { is: 'both' }] }, ['notBoth', 'both']],
    [{ all: [a, b] }, []],
  ])('%j', (condition, expected) => {
    expect(namedIn(condition)).toEqual(expected);
  });
});

it('every condition has its place, named by what it belongs to', () => {
  const later = single('two', ['b', 'c', 'unsure'], { when: a });
  const questionnaire = tiny({
    definitions,
    questions: [
      single('one', ['a', 'unsure']),
      { ...later, options: later.options.map((each) => (each.id === 'c' ? { ...each, when: a } : each)) },
    ],
    stops: [{ screen: 'adultsOnly', after: 'two', when: b }],
    criteria: [{ id: 'surgery', met: a }],
    openPoints: [{ id: 'point', of: ['one'], when: { is: 'both' } }],
    notes: [{ id: 'note', of: ['two'], when: { not: b } }],
    outcomes: [{ id: 'discuss', when: { anyOpenPoint: true } }],
    flags: [{ id: 'asksAboutMild', when: { outcome: ['discuss'] } }],
  });
  expect(ownedConditions(questionnaire)).toEqual([
    { owner: 'definition "both"', condition: definitions.both },
    { owner: 'definition "notBoth"', condition: definitions.notBoth },
    { owner: 'question "two"', condition: a },
    { owner: 'option "two.c"', condition: a },
    { owner: 'stop "adultsOnly" after "two"', condition: b },
    { owner: 'criterion "surgery"', condition: a },
    { owner: 'open point "point"', condition: { is: 'both' } },
    { owner: 'note "note"', condition: { not: b } },
    { owner: 'outcome "discuss"', condition: { anyOpenPoint: true } },
    { owner: 'flag "asksAboutMild"', condition: { outcome: ['discuss'] } },
  ]);
});
