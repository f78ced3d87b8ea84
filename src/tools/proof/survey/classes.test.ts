import { describe, expect, it } from 'vitest';
import { multiple, single } from '../../../../tests/support/data/questionnaire.ts';
import { classesOf } from './classes.ts';

const one = single('one', ['a', 'b', 'c']);
const some = multiple('some', ['a', 'b', 'c', 'none', 'unsure']);
const atom = (question: string, ...picked: string[]) => ({ question, picked });
const sum = (sizes: readonly { size: bigint }[]) => sizes.reduce((total, { size }) => total + size, 0n);

describe('the classes of a single choice', () => {
  it.each([
    ['nothing tells the three options apart', [], [{ picks: ['a'], size: 3n }]],
    [
      'one option is told apart from the other two',
      [atom('one', 'a')],
      [
        { picks: ['a'], size: 1n },
        { picks: ['b'], size: 2n },
      ],
    ],
    [
      'two conditions on overlapping options tell all three apart',
      [atom('one', 'a', 'b'), atom('one', 'b')],
      [
        { picks: ['a'], size: 1n },
        { picks: ['b'], size: 1n },
        { picks: ['c'], size: 1n },
      ],
    ],
  ])('%s', (_name, atoms, expected) => {
    expect(classesOf(one, one.options, atoms).map(({ picks, size }) => ({ picks, size }))).toEqual(expected);
  });
});

describe('the classes of a pick-all question with three options, none and unsure', () => {
  const all = 2n ** 3n - 1n + 2n;

  it.each([
    ['nothing tells the nine answers apart', [], [{ picks: ['a'], size: 9n }]],
    [
      'four of the seven sets have one option, the other three sets and the two that stand alone do not',
      [atom('some', 'a')],
      [
        { picks: ['b'], size: 5n },
        { picks: ['a'], size: 4n },
      ],
    ],
    [
      'six of the seven sets have one of two options, and one set has neither',
      [atom('some', 'a', 'b')],
      [
        { picks: ['c'], size: 3n },
        { picks: ['a'], size: 6n },
      ],
    ],
    [
      'two options asked apart make four classes',
      [atom('some', 'a'), atom('some', 'b')],
      [
        { picks: ['c'], size: 3n },
        { picks: ['a'], size: 2n },
        { picks: ['b'], size: 2n },
        { picks: ['a', 'b'], size: 2n },
      ],
    ],
    [
      'where every option is told apart from none, no pick is no answer',
      [atom('some', 'a', 'b', 'c'), atom('some', 'none')],
      [
        { picks: ['a'], size: 7n },
        { picks: ['none'], size: 1n },
        { picks: ['unsure'], size: 1n },
      ],
    ],
  ])('%s', (_name, atoms, expected) => {
    const classes = classesOf(some, some.options, atoms).map(({ picks, size }) => ({ picks, size }));
    const byPicks = (each: { picks: readonly string[] }) => each.picks.join();
    const sorted = (list: typeof classes) => [...list].sort((a, b) => byPicks(a).localeCompare(byPicks(b)));
    expect(sorted(classes)).toEqual(sorted(expected));
    expect(sum(classes)).toBe(all);
  });

  it('counts only what is offered', () => {
    const offered = some.options.filter(({ id }) => id !== 'a');
    const classes = classesOf(some, offered, [atom('some', 'a', 'b')]);
    expect(classes.map(({ picks, size }) => ({ picks, size }))).toEqual(
      expect.arrayContaining([
        { picks: ['b'], size: 2n },
        { picks: ['c'], size: 3n },
      ]),
    );
    expect(classes).toHaveLength(2);
  });

  it('stays exact where the sets are too many to list', () => {
    const letters = Array.from({ length: 60 }, (_, index) => `o${index}`);
    const long = multiple('long', [...letters, 'none', 'unsure']);
    const classes = classesOf(long, long.options, [atom('long', 'o0')]);
    expect(classes.map(({ size }) => size).sort()).toEqual([2n ** 59n, 2n ** 59n - 1n + 2n].sort());
  });
});
