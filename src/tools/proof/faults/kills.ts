import type { Answers } from '../../../lib/engine/answers.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import type { CheckMachine } from '../../../lib/machine/machine.ts';
import { chartTheorems } from '../claims/chart.ts';
import type { DesignOf } from '../claims/design.ts';
import { signObservers } from '../claims/observers.ts';
import type { Fault } from './fault.ts';
import { positionsOf } from '../claims/positions.ts';
import { claimBrokenBy, engineClaims, surveyFor, type Theorem } from '../claims/theorems.ts';
import { traceOf } from './trace.ts';
import { meaningOf, reachedBy, type Witness } from '../claims/witnesses.ts';

/** The behaviour of the questionnaire and the chart without a fault, to compare faulty copies with. */
export interface Baseline {
  readonly vignettes: readonly { readonly id: string; readonly answers: Answers; readonly expect: object }[];
  readonly traces: ReadonlyMap<string, string>;
  readonly witnesses: readonly Witness[];
  readonly reference: Answers;
}

export function baselineOf(
  questionnaire: Questionnaire,
  machine: CheckMachine,
  vignettes: Baseline['vignettes'],
  witnesses: readonly Witness[],
): Baseline {
  const traces = new Map(vignettes.map(({ id, answers }) => [id, traceOf(questionnaire, machine, answers)]));
  return { vignettes, traces, witnesses, reference: vignettes[0]?.answers ?? {} };
}

type Detector = (fault: Fault, baseline: Baseline, designOf: DesignOf) => string | undefined;

/** The fastest first. Detectors for what a fault does not change, the rules or the chart, are skipped. */
const ofTheRules: readonly Detector[] = [byVignettes, byWitnesses, byClaimsOnAFew];
const ofTheChart: readonly Detector[] = [byTraces];
const overAllAnswers: Detector = ({ questionnaire }, _baseline, designOf) =>
  firstBroken(engineClaims(surveyFor(questionnaire, designOf(questionnaire))));
const overAllPositions: Detector = ({ questionnaire, machine }, _baseline, designOf) => {
  const design = designOf(questionnaire);
  const positions = positionsOf(questionnaire, machine, Object.values(signObservers(design)));
  return firstBroken(chartTheorems(questionnaire, positions, design).map((each) => () => each));
};

/** What catches a fault first: a vignette, a witness, a claim. Undefined if nothing does. */
export function caughtBy(fault: Fault, baseline: Baseline, designOf: DesignOf): string | undefined {
  const { changes } = fault;
  const detectors = [
    ...(changes.rules ? ofTheRules : []),
    ...(changes.chart ? ofTheChart : []),
    ...(changes.rules ? [overAllAnswers] : []),
    ...(changes.chart ? [overAllPositions] : []),
  ];
  for (const detector of detectors) {
    const caught = orRefusal(() => detector(fault, baseline, designOf));
    if (caught) return caught;
  }
  return undefined;
}

function byVignettes({ questionnaire }: Fault, { vignettes }: Baseline): string | undefined {
  return vignettes.some((each) => !agrees(questionnaire, each)) ? 'a vignette' : undefined;
}

/** The claims hold for every answer set, so for the vignettes' and the witnesses' too. */
function byClaimsOnAFew(
  { questionnaire }: Fault,
  { vignettes, witnesses, reference }: Baseline,
  designOf: DesignOf,
): string | undefined {
  const changes = new Map(witnesses.map(({ change }) => [JSON.stringify(change), change]));
  const answers = [
    ...vignettes.map((each) => each.answers),
    ...[...changes.values()].map((change) => ({ ...reference, ...change })),
  ];
  const broken = claimBrokenBy(questionnaire, designOf(questionnaire), answers);
  return broken && `the claim ${broken}`;
}

function byWitnesses({ questionnaire }: Fault, { witnesses, reference }: Baseline): string | undefined {
  return witnesses.every((each) => stillStands(questionnaire, reference, each)) ? undefined : 'a witness';
}

function byTraces({ questionnaire, machine }: Fault, { vignettes, traces }: Baseline): string | undefined {
  const strays = vignettes.some(
    ({ id, answers }) => traceOf(questionnaire, machine, answers) !== traces.get(id),
  );
  return strays ? 'a vignette walked on the chart' : undefined;
}

/** A fault that makes the engine or the chart throw is caught too. */
function orRefusal(step: () => string | undefined): string | undefined {
  try {
    return step();
  } catch {
    return 'a refusal of the engine or the chart to go on';
  }
}

function firstBroken(claims: readonly (() => Theorem)[]): string | undefined {
  for (const check of claims) {
    const { id, broken } = check();
    if (broken !== undefined) return `the claim ${id}`;
  }
  return undefined;
}

const agrees = (questionnaire: Questionnaire, { answers, expect }: Baseline['vignettes'][number]) =>
  JSON.stringify(meaningOf(questionnaire, answers)) === JSON.stringify(expect);

function stillStands(questionnaire: Questionnaire, reference: Answers, { goal, change, meaning }: Witness) {
  const answers = { ...reference, ...change };
  return (
    reachedBy(questionnaire, answers).includes(goal) &&
    JSON.stringify(meaningOf(questionnaire, answers)) === JSON.stringify(meaning)
  );
}
