import type { Answers } from '../../../lib/engine/answers.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import { createCheckMachine, type CheckMachine } from '../../../lib/machine/machine.ts';
import { chartTheorems } from './chart.ts';
import type { DesignOf } from './design.ts';
import { signObservers } from './observers.ts';
import { positionsOf, statesReached } from './positions.ts';
import { engineTheorems, surveyFor, type Theorem } from './theorems.ts';
import { smallestWitnesses, type Witness } from './witnesses.ts';

export interface Proof {
  /** The exact number of complete answer sets. */
  readonly answerSets: bigint;
  readonly regions: number;
  readonly outcomes: readonly { readonly id: string; readonly answerSets: bigint }[];
  readonly positions: number;
  readonly theorems: readonly Theorem[];
  readonly witnesses: readonly Witness[];
  /** Goals and states that nothing reaches, and goals reached although the design says they are not. */
  readonly unreached: readonly string[];
}

/**
 * Proves the claims over all answers, on the given engine and chart. `reference` is the patient that witnesses start
 * from, `designOf` states what is claimed. `onstep` is called with a description of each step.
 */
export function prove(
  questionnaire: Questionnaire,
  reference: Answers,
  designOf: DesignOf,
  machine: CheckMachine = createCheckMachine(questionnaire),
  onstep: (step: string) => void = () => undefined,
): Proof {
  onstep('answers');
  const design = designOf(questionnaire);
  const surveyed = surveyFor(questionnaire, design);
  const { regions } = surveyed.surveyOn([]);
  onstep('engine');
  const engine = engineTheorems(surveyed);
  onstep('positions');
  const positions = positionsOf(questionnaire, machine, Object.values(signObservers(design)));
  onstep('chart');
  const chart = chartTheorems(questionnaire, positions, design);
  onstep('witnesses');
  const { witnesses, missing } = smallestWitnesses(questionnaire, reference);
  const unvisited = Object.keys(machine.states).filter((state) => !statesReached(positions).has(state));

  return {
    answerSets: total(regions.map(({ size }) => size)),
    regions: regions.length,
    outcomes: questionnaire.outcomes.map(({ id }) => ({
      id,
      answerSets: total(
        regions.filter(({ assessment }) => assessment.outcome.id === id).map(({ size }) => size),
      ),
    })),
    positions: positions.size,
    theorems: [...engine, ...chart],
    witnesses,
    unreached: [
      ...missing.filter((goal) => !(goal in design.neverReached)),
      ...Object.keys(design.neverReached).filter((goal) => !missing.includes(goal)),
      ...unvisited.map((state) => `state ${state}`),
    ],
  };
}

export const holdsThroughout = ({ theorems, unreached }: Proof): boolean =>
  unreached.length === 0 && theorems.every(({ broken }) => broken === undefined);

const total = (sizes: readonly bigint[]) => sizes.reduce((sum, size) => sum + size, 0n);
