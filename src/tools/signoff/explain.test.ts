import { describe, expect, it } from 'vitest';
import type { FlagCondition } from '../../lib/engine/schema.ts';
import { explain, explainIf } from './explain.ts';

const speaker = {
  questions: {
    duration: { label: 'How long', options: { short: 'Less than 3 months', long: 'Longer' } },
    signs: { label: 'Signs', options: { fever: 'Fever', fall: 'A fall', none: 'None of these' } },
  },
  findings: { met: 'In line', discuss: 'Talk', notMet: 'Not right now', notAsked: 'Not asked' },
  outcomes: { discuss: { heading: 'Talk with a doctor' } },
};
const short: FlagCondition = { question: 'duration', picked: ['short'] };
const fever: FlagCondition = { question: 'signs', picked: ['fever'] };
const anySign: FlagCondition = { question: 'signs', picked: ['fever', 'fall', 'none'] };

describe('a condition in plain English', () => {
  it.each<[string, FlagCondition, string]>([
    ['one pick', short, '“Less than 3 months” is picked at “How long”'],
    ['one of several picks', anySign, '“Fever”, “A fall” or “None of these” is picked at “Signs”'],
    ['no such pick', { not: short }, '“Less than 3 months” is not picked at “How long”'],
    [
      'none of several picks',
      { not: anySign },
      'none of “Fever”, “A fall”, “None of these” is picked at “Signs”',
    ],
    ['a shared condition', { is: 'anySignPicked' }, '[any sign picked] holds'],
    ['no shared condition', { not: { is: 'anySignPicked' } }, '[any sign picked] does not hold'],
    [
      'all',
      { all: [short, fever] },
      '“Less than 3 months” is picked at “How long” and “Fever” is picked at “Signs”',
    ],
    [
      'any',
      { any: [short, fever] },
      '“Less than 3 months” is picked at “How long” or “Fever” is picked at “Signs”',
    ],
    [
      'at least some',
      { atLeast: 2, of: [short, fever] } as FlagCondition,
      'at least 2 of these hold: “Less than 3 months” is picked at “How long”; “Fever” is picked at “Signs”',
    ],
    [
      'one inside the other',
      { any: [{ is: 'sick' }, { all: [{ is: 'old' }, { is: 'weak' }] }] },
      '[sick] holds or ([old] holds and [weak] holds)',
    ],
    [
      'the opposite of several',
      { not: { all: [{ is: 'old' }, { is: 'weak' }] } },
      'this is not so: ([old] holds and [weak] holds)',
    ],
    ['a finding', { anyFinding: 'notMet' }, 'any of the criteria is “Not right now”'],
    ['an outcome', { outcome: ['discuss'] } as FlagCondition, 'the outcome is “Talk with a doctor”'],
    ['an open point', { anyOpenPoint: true }, 'there is any open point'],
  ])('says %s', (_name, condition, english) => {
    expect(explain(speaker, condition)).toBe(english);
  });

  it('does not name the question that the reader looks at', () => {
    expect(explainIf(speaker, short, 'duration')).toBe('If “Less than 3 months” is picked');
  });

  it('states the otherwise case', () => {
    expect(explainIf(speaker, { all: [] })).toBe('In every other case');
  });
});
