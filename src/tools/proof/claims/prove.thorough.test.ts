import { describe, expect, it } from 'vitest';
import { mild, patient } from '../../../../tests/support/data/questionnaire.ts';
import { failing } from '../../../../tests/support/data/unproven.ts';
import type { Answers } from '../../../lib/engine/answers.ts';
import { mildDesign } from '../../../mild/design.ts';
import { createCheckMachine } from '../../../lib/machine/machine.ts';
import { chartTheorems } from './chart.ts';
import { faultsIn } from '../faults/faults.ts';
import { caughtBy, baselineOf } from '../faults/kills.ts';
import { positionsOf } from './positions.ts';
import { readVignettes } from '../../../content/questionnaire/vignettes.ts';
import { goalsOf, smallestWitnesses } from './witnesses.ts';

describe('the proof of the chart', () => {
  it('fails when the stop for an emergency is not drawn', () => {
    const machine = createCheckMachine(mild).provide({ guards: { stopsHere: () => false } });
    const positions = positionsOf(mild, machine as ReturnType<typeof createCheckMachine>);
    expect(failing(chartTheorems(mild, positions, mildDesign(mild))).map(({ id }) => id)).toContain(
      'stateFitsTheScreen',
    );
  }, 600_000);
});

describe('the walk of the chart', () => {
  it('goes on after an option was taken away that had been picked', () => {
    const isTakenAway = (answers: Answers) =>
      ['from65to80', 'over80'].includes(String(answers['age'])) &&
      [answers['health']].flat().includes('pregnant');
    const positions = [...positionsOf(mild, createCheckMachine(mild)).values()];
    const screens = positions
      .filter(({ snapshot }) => isTakenAway(snapshot.context.answers))
      .map(({ snapshot }) => snapshot.context.screen.id);
    expect(screens).toEqual(expect.arrayContaining(['age', 'health', 'review', 'notes']));
  }, 600_000);
});

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

  it('are at least forty, each of its own', () => {
    expect(faults.length).toBeGreaterThanOrEqual(40);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });

  it('lead another way through the chart only where they change whom something is asked', () => {
    const changesOf = (id: string) => faults.find((fault) => fault.id === id)?.changes;
    expect(changesOf('open point limitSome is lost')).toEqual({ rules: true, chart: false });
    expect(changesOf('definitions.warningSign: fever is lost')).toEqual({ rules: true, chart: true });
    expect(changesOf('guard isOpen is always true')).toEqual({ rules: false, chart: true });
  });

  it('that loop for ever are caught by the refusal to', () => {
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
