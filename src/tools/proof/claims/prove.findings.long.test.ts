import { describe, expect, it } from 'vitest';
import { unprovenAfter } from '../../../../tests/support/data/unproven.ts';

describe('the proof of the engine fails, with a patient that shows it, when', () => {
  it('a criterion is open without a reason', () => {
    const found = unprovenAfter((copy) => {
      copy.openPoints = copy.openPoints.filter(({ id }) => id !== 'limitSome');
      copy.printOrder = copy.printOrder.filter((id) => id !== 'limitSome');
    });
    expect(found.map(({ id, broken: patient }) => [id, patient?.['limitation']])).toEqual([
      ['everyConcernIsNamed', 'some'],
    ]);
  }, 600_000);

  it('one more health item makes a finding milder', () => {
    const found = unprovenAfter((copy) => {
      const infection = copy.openPoints.find(({ id }) => id === 'infection');
      if (infection)
        infection.when = { all: [infection.when, { not: { question: 'health', picked: ['bleeding'] } }] };
    });
    expect(found.map(({ id, broken: patient }) => [id, patient?.['health']])).toEqual([
      ['oneMoreNeverHelps.health', expect.arrayContaining(['infection', 'bleeding']) as unknown],
    ]);
  }, 600_000);
});
