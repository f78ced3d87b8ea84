import { describe, expect, it } from 'vitest';
import { describe as describeProblem } from '../../content/problem.ts';
import { itemsOf, type Item } from './items.ts';
import { checkLedger, coverage, isReviewed, parseLedger, type Ledger } from './ledger.ts';
import {
  smallDecisions,
  smallFacts,
  smallQuestionnaire,
  smallWords,
} from '../../../tests/support/data/small-site.ts';

const file = 'signoff.json';
const today = '2026-06-01';
const items = itemsOf(smallQuestionnaire, smallWords, smallFacts, smallDecisions);
const hashes = (of: readonly Item[]) => Object.fromEntries(of.map(({ id, hash }) => [id, hash]));
const wrong = '0123456789abcdef';

const reviewer = { id: 'lee', name: 'Dr. Lee', licence: 'NY 1' };
const signature = { reviewer: 'lee', date: '2026-05-01', reviewBy: '2027-05-01', items: hashes(items) };
const ledger = (change: object = {}, reviewers = [reviewer]): Ledger => ({
  reviewers,
  signatures: [{ ...signature, ...change }],
});
const problems = (of: Ledger) => checkLedger(file, of, items, today).map(describeProblem);

describe('a ledger', () => {
  it('covers nothing without signatures', () => {
    const empty: Ledger = { reviewers: [], signatures: [] };
    expect(problems(empty)).toEqual([]);
    expect(coverage(empty, items, today)).toEqual({
      signed: [],
      unsigned: items.map(({ id }) => id),
      changed: [],
      expired: [],
    });
    expect(isReviewed(empty, items, today)).toBe(false);
  });

  it('covers everything if every item’s current content is signed', () => {
    expect(problems(ledger())).toEqual([]);
    expect(coverage(ledger(), items, today).unsigned).toEqual([]);
    expect(isReviewed(ledger(), items, today)).toBe(true);
  });

  it.each(items.map(({ id }) => id))('does not count as a review without %s', (id) => {
    const rest = items.filter((item) => item.id !== id);
    expect(isReviewed(ledger({ items: hashes(rest) }), items, today)).toBe(false);
    expect(coverage(ledger({ items: hashes(rest) }), items, today)).toMatchObject({
      unsigned: [id],
      changed: [],
      expired: [],
    });
  });

  it('never counts as a review of nothing', () => {
    expect(isReviewed(ledger(), [], today)).toBe(false);
  });

  it('counts through its last day, and not a day longer', () => {
    const short = ledger({ reviewBy: today });
    expect(isReviewed(short, items, today)).toBe(true);
    expect(isReviewed(short, items, '2026-06-02')).toBe(false);
    expect(coverage(short, items, '2026-06-02').expired).toEqual(items.map(({ id }) => id));
  });

  it('lets one reviewer sign what another has left out', () => {
    const [first, ...others] = items;
    const two: Ledger = {
      reviewers: [reviewer, { id: 'kim', name: 'Dr. Kim', licence: 'NY 2' }],
      signatures: [
        { ...signature, items: hashes(others) },
        { ...signature, reviewer: 'kim', items: hashes(first ? [first] : []) },
      ],
    };
    expect(problems(two)).toEqual([]);
    expect(isReviewed(two, items, today)).toBe(true);
  });
});

describe('what is wrong with a ledger', () => {
  const one = { 'question:age': wrong };
  const now = items.find(({ id }) => id === 'question:age')?.hash;

  it.each<[string, Ledger, readonly string[]]>([
    [
      'an item that is not there',
      ledger({ items: { 'question:weight': wrong } }),
      ['signoff.json: question:weight: is signed, but there is no such item'],
    ],
    [
      'a wrong hash',
      ledger({ items: one }),
      [`signoff.json: question:age: has a wrong hash: ${wrong} was signed, it is now ${now}`],
    ],
    [
      'a date in the future',
      ledger({ date: '2026-06-02' }),
      ['signoff.json: signature of "lee" on 2026-06-02: is dated in the future: 2026-06-02'],
    ],
    [
      'a review that ran out',
      ledger({ reviewBy: '2026-05-31' }),
      ['signoff.json: signature of "lee" on 2026-05-01: ran out: it was to be reviewed again by 2026-05-31'],
    ],
    [
      'a review on the day of the signature',
      ledger({ date: today, reviewBy: today }),
      [
        'signoff.json: signature of "lee" on 2026-06-01: must be reviewed again after the day it was given, not by 2026-06-01',
      ],
    ],
    [
      'a reviewer who is not listed',
      ledger({ reviewer: 'kim' }),
      ['signoff.json: signature of "kim" on 2026-05-01: names the unknown reviewer "kim"'],
    ],
    [
      'a reviewer who is listed twice',
      ledger({}, [reviewer, reviewer]),
      ['signoff.json: reviewer "lee": occurs twice; ids must be unique'],
    ],
    [
      'an item that one reviewer signs twice',
      {
        reviewers: [reviewer],
        signatures: [
          signature,
          {
            ...signature,
            date: '2026-05-02',
            items: hashes(items.filter(({ id }) => id === 'question:age')),
          },
        ],
      },
      ['signoff.json: question:age: is signed twice by "lee"; keep the newer signature'],
    ],
  ])('is told with its file and id: %s', (_name, broken, expected) => {
    expect(problems(broken)).toEqual(expected);
  });

  it.each<[string, Ledger]>([
    ['a wrong hash', ledger({ items: { ...signature.items, ...one } })],
    ['a date in the future', ledger({ date: '2026-06-02' })],
    ['a review that ran out', ledger({ reviewBy: '2026-05-31' })],
    ['a review on the day of the signature', ledger({ date: today, reviewBy: today })],
    ['a reviewer who is not listed', ledger({ reviewer: 'kim' })],
  ])('does not count as a review: %s', (_name, broken) => {
    expect(isReviewed(broken, items, today)).toBe(false);
  });

  it.each<[string, object, string]>([
    [
      'a hash of another form',
      { items: { 'question:age': 'XYZ' } },
      'signoff.json: signatures.0.items.question:age: a hash is 16 hex digits',
    ],
    ['a day that is not in the calendar', { date: '2026-02-30' }, 'signoff.json: signatures.0.date'],
    ['an unknown field', { comment: 'fine' }, 'signoff.json: signatures.0: Unrecognized key: "comment"'],
  ])('stops the build where it cannot be read: %s', (_name, change, message) => {
    expect(() => parseLedger(file, ledger(change))).toThrow(message);
  });
});
