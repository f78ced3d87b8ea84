import type { Answers } from '../../../lib/engine/answers.ts';
import { assess } from '../../../lib/engine/assess.ts';
import { ownedConditions } from '../../../lib/engine/atoms.ts';
import type { Condition, FlagCondition, Questionnaire } from '../../../lib/engine/schema.ts';
import { createCheckMachine } from '../../../lib/machine/machine.ts';
import { differences } from '../diff/difference.ts';
import type { Fault } from './fault.ts';
import { positionsOf, type Positions } from '../claims/positions.ts';
import { survey } from '../survey/regions.ts';

/**
 * What distinguishes a faulty version from the baseline, over all answers and all positions of the chart. Undefined where
 * nothing does: then the fault is equivalent. The baseline's chart is walked once, and only when it is needed.
 */
export function distinguisher(
  questionnaire: Questionnaire,
  reference: Answers,
  observers: readonly Condition[] = [],
) {
  let positions: Positions | undefined;
  return ({ changes, ...faulty }: Fault): string | undefined => {
    const byRules = changes.rules && byAnswers(questionnaire, faulty.questionnaire, reference);
    if (byRules || !changes.chart) return byRules || undefined;
    positions ??= positionsOf(questionnaire, createCheckMachine(questionnaire), observers);
    return firstApart(positions, positionsOf(faulty.questionnaire, faulty.machine, observers));
  };
}

/** The two compared side by side, and then the engine on each class of answers that anything in either tells apart. */
function byAnswers(baseline: Questionnaire, faulty: Questionnaire, reference: Answers): string | undefined {
  const [difference] = differences(baseline, faulty, { reference });
  if (difference) return `${difference.from} → ${difference.to}`;
  const { regions } = survey(baseline, changedConditions(baseline, faulty));
  const apart = regions.find(
    ({ answers, assessment }) => JSON.stringify(assess(faulty, answers)) !== JSON.stringify(assessment),
  );
  return apart && `the engine on ${JSON.stringify(apart.answers)}`;
}

function changedConditions(baseline: Questionnaire, faulty: Questionnaire): readonly Condition[] {
  const known = new Set(ownedConditions(baseline).map(({ condition }) => JSON.stringify(condition)));
  return ownedConditions(faulty)
    .map(({ condition }) => condition)
    .filter((condition) => !known.has(JSON.stringify(condition)))
    .filter(isAboutAnswers);
}

const isAboutAnswers = (condition: FlagCondition): condition is Condition =>
  !/"(any(Finding|OpenPoint)|outcome)"/.test(JSON.stringify(condition));

function firstApart(baseline: Positions, faulty: Positions): string | undefined {
  const lost = [...faulty.keys()].find((key) => !baseline.has(key));
  if (lost !== undefined) return lost;
  return [...baseline].find(([key, { moves }]) => {
    const others = faulty.get(key)?.moves;
    return others?.length !== moves.length || moves.some(({ to }, index) => to !== others[index]?.to);
  })?.[0];
}
