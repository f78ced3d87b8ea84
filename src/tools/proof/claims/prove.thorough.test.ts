import { describe, expect, it } from 'vitest';
import { mild, patient } from '../../../../tests/support/data/questionnaire.ts';
import type { Answers } from '../../../lib/engine/answers.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import { mildDesign } from '../../../mild/design.ts';
import { createCheckMachine } from '../../../lib/machine/machine.ts';
import { chartTheorems } from './chart.ts';
import { faultsIn } from '../faults/faults.ts';
import { caughtBy, baselineOf } from '../faults/kills.ts';
import { positionsOf } from './positions.ts';
import { engineTheorems, surveyFor, type Theorem } from './theorems.ts';
import { readVignettes } from '../../../content/questionnaire/vignettes.ts';
import { goalsOf, smallestWitnesses } from './witnesses.ts';

const broken = (change: (copy: Questionnaire) => void): Questionnaire => {
  const copy = structuredClone(mild);
  change(copy);
  return copy;
};

const failing = (theorems: readonly Theorem[]) => theorems.filter((each) => each.broken !== undefined);
const engineOf = (questionnaire: Questionnaire) =>
  failing(engineTheorems(surveyFor(questionnaire, mildDesign(questionnaire))));

describe('the proof of the engine fails, with a patient that shows it, when', () => {
  it('a warning sign is forgotten', () => {
    const found = engineOf(
      broken((copy) => {
        const { warningSign } = copy.definitions;
        if (warningSign && 'picked' in warningSign)
          warningSign.picked = warningSign.picked.filter((id) => id !== 'fever');
      }),
    );
    expect(found.map(({ id, broken: patient }) => [id, patient?.['warningSigns']])).toEqual([
      ['signsComeFirst', ['fever']],
    ]);
  }, 600_000);

  it('an emergency lets the patient go on', () => {
    const found = engineOf(broken((copy) => delete copy.stops[0]?.final));
    expect(found.map(({ id }) => id)).toContain('emergencyAtOnce');
  }, 600_000);

  it('a criterion is open and nothing says why', () => {
    const found = engineOf(
      broken((copy) => {
        copy.openPoints = copy.openPoints.filter(({ id }) => id !== 'limitSome');
        copy.printOrder = copy.printOrder.filter((id) => id !== 'limitSome');
      }),
    );
    expect(found.map(({ id, broken: patient }) => [id, patient?.['limitation']])).toEqual([
      ['everyConcernIsNamed', 'some'],
    ]);
  }, 600_000);

  it('one more health item makes a finding milder', () => {
    const found = engineOf(
      broken((copy) => {
        const infection = copy.openPoints.find(({ id }) => id === 'infection');
        if (infection)
          infection.when = { all: [infection.when, { not: { question: 'health', picked: ['bleeding'] } }] };
      }),
    );
    expect(found.map(({ id, broken: patient }) => [id, patient?.['health']])).toEqual([
      ['oneMoreNeverHelps.health', expect.arrayContaining(['infection', 'bleeding']) as unknown],
    ]);
  }, 600_000);
});

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
