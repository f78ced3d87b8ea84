import { describe, expect, it } from 'vitest';
import { mild } from '../../../../tests/support/data/questionnaire.ts';
import { failing } from '../../../../tests/support/data/unproven.ts';
import type { Answers } from '../../../lib/engine/answers.ts';
import { createCheckMachine } from '../../../lib/machine/machine.ts';
import { mildDesign } from '../../../mild/design.ts';
import { chartTheorems } from './chart.ts';
import { positionsOf } from './positions.ts';

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
