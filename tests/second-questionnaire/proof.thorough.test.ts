import { expect, it } from 'vitest';
import type { Questionnaire } from '../../src/lib/engine/schema.ts';
import { createCheckMachine } from '../../src/lib/machine/machine.ts';
import { prove } from '../../src/tools/proof/claims/prove.ts';
import { meaningOf, smallestWitnesses } from '../../src/tools/proof/claims/witnesses.ts';
import { faultsIn } from '../../src/tools/proof/faults/faults.ts';
import { baselineOf } from '../../src/tools/proof/faults/kills.ts';
import { judgeOf } from '../../src/tools/proof/faults/verdict.ts';
import { kneeDesign, kneeEquivalentFaults } from './knee-shots/design.ts';
import { kneeShots, reference } from './knee-shots/knee-shots.ts';

const machine = createCheckMachine(kneeShots);

it.each([
  ['the stop for a hot knee is not final', (copy) => delete copy.stops[0]?.final, 'emergencyAtOnce'],
  ['the call for a stuck knee is lost', (copy) => copy.stops.splice(1, 1), 'signsStopTheChart'],
  ['a few weeks count as tried', (copy) => copy.openPoints.splice(2, 1), 'everyConcernIsNamed'],
  [
    'exercises that help are no reason to go on',
    (copy) => Object.assign(copy.openPoints[0] ?? {}, { finding: undefined }),
    'whatHelpsGoesOn',
  ],
] satisfies [string, (copy: Questionnaire) => unknown, string][])(
  'is not proven if %s',
  (_name, change, claim) => {
    const copy = structuredClone(kneeShots);
    change(copy);
    const { theorems } = prove(copy, reference, kneeDesign);
    expect(theorems.filter(({ broken }) => broken).map(({ id }) => id)).toContain(claim);
  },
);

it('has its own seeded faults, which its vignettes and proof detect', () => {
  const { witnesses } = smallestWitnesses(kneeShots, reference);
  const vignettes = [reference, { ...reference, kneeSigns: ['locked'] }].map((answers, index) => ({
    id: String(index),
    answers,
    expect: meaningOf(kneeShots, answers),
  }));
  const judge = judgeOf(
    kneeShots,
    baselineOf(kneeShots, machine, vignettes, witnesses),
    kneeDesign,
    kneeEquivalentFaults,
  );
  const verdicts = faultsIn(kneeShots).map(({ id }) => ({ id, ...judge(id) }));
  expect(verdicts.length).toBeGreaterThan(40);
  expect(verdicts.filter(({ distinguishedBy }) => distinguishedBy !== undefined)).toEqual([]);
  const unseen = verdicts.filter(({ caughtBy }) => caughtBy === undefined).map(({ id }) => id);
  expect(unseen.sort()).toEqual(Object.keys(kneeEquivalentFaults).sort());
});
