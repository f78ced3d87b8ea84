import { describe, expect, it } from 'vitest';
import { mild, patient } from '../../../../tests/support/data/questionnaire.ts';
import { readVignettes } from '../../../content/questionnaire/vignettes.ts';
import { createCheckMachine } from '../../../lib/machine/machine.ts';
import { mildDesign } from '../../../mild/design.ts';
import { faultsIn } from '../faults/faults.ts';
import { baselineOf, caughtBy } from '../faults/kills.ts';
import { goalsOf, smallestWitnesses } from './witnesses.ts';

describe('witnesses', () => {
  const { witnesses, missing } = smallestWitnesses(mild, patient());

  it('are found for every goal', () => {
    expect(missing).toEqual([]);
    expect(witnesses.map(({ goal }) => goal)).toEqual(goalsOf(mild));
  });

  it.each([
    ['outcome discuss', {}],
    ['point durationShort', { duration: 'under3Months' }],
    ['point pregnant', { age: 'from18to49', health: ['pregnant'] }],
    ['point noneTried', { painMedicine: 'notTried', physicalTherapy: 'notTried', steroidShots: 'notTried' }],
  ])('are the smallest: %s', (goal, change) => {
    const size = Object.keys(change).length;
    const found = witnesses.find((each) => each.goal === goal);
    expect(Object.keys(found?.change ?? {})).toHaveLength(size);
  });
});

describe('seeded faults', () => {
  const faults = faultsIn(mild);

  it('are at least forty, each distinct', () => {
    expect(faults.length).toBeGreaterThanOrEqual(40);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });

  it('lead another way through the chart only where they change whom something is asked', () => {
    const changesOf = (id: string) => faults.find((fault) => fault.id === id)?.changes;
    expect(changesOf('open point limitSome is lost')).toEqual({ rules: true, chart: false });
    expect(changesOf('definitions.warningSign: fever is lost')).toEqual({ rules: true, chart: true });
    expect(changesOf('guard isOpen is always true')).toEqual({ rules: false, chart: true });
  });

  it('that loop forever are caught by an exception', () => {
    const baseline = baselineOf(mild, createCheckMachine(mild), readVignettes(), []);
    const fault = faults.find(({ id }) => id === 'states.review.always to start for notes');
    expect(fault && caughtBy(fault, baseline, mildDesign)).toBe(
      'a refusal of the engine or the chart to go on',
    );
  }, 600_000);

  it('of the chart are caught by the vignettes walked on it', () => {
    const vignettes = readVignettes();
    const baseline = baselineOf(mild, createCheckMachine(mild), vignettes, []);
    const fault = faults.find(({ id }) => id === 'action keepAnswers is left out');
    expect(fault && caughtBy(fault, baseline, mildDesign)).toBe('a vignette walked on the chart');
  }, 600_000);
});
