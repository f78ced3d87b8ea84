import { matchCondition, type ConditionCases } from './match-condition.ts';
import type { FlagCondition, Questionnaire } from './schema.ts';

/** The smallest thing a rule can ask: whether any of these options was picked. */
export interface Atom {
  readonly question: string;
  readonly picked: readonly string[];
}

/** Every atom that `condition` reads, with the shared conditions it names spelled out. */
export function atomsOf(
  definitions: Questionnaire['definitions'],
  condition: FlagCondition | undefined,
): readonly Atom[] {
  if (condition === undefined) return [];
  if ('question' in condition) return [condition];
  if ('is' in condition)
    return Object.hasOwn(definitions, condition.is) ? atomsOf(definitions, definitions[condition.is]) : [];
  return partsOf(condition).flatMap((part) => atomsOf(definitions, part));
}

/** The shared conditions that `condition` names itself, in whatever part of it. */
export const namedIn = (condition: FlagCondition): readonly string[] =>
  'is' in condition ? [condition.is] : partsOf(condition).flatMap(namedIn);

/** The conditions directly inside `condition`. */
export const partsOf = (condition: FlagCondition): readonly FlagCondition[] =>
  matchCondition(parts, condition, undefined);

const parts: ConditionCases<FlagCondition, undefined, readonly FlagCondition[]> = {
  question: () => [],
  is: () => [],
  all: ({ all }) => all,
  any: ({ any }) => any,
  not: ({ not }) => [not],
  atLeast: ({ of }) => of,
  anyFinding: () => [],
  anyOpenPoint: () => [],
  outcome: () => [],
};

export interface Place {
  /** What the condition belongs to, in words that name its id. */
  readonly owner: string;
  readonly condition: FlagCondition;
}

/** Every condition of the questionnaire and where it stands. */
export function placesOf(questionnaire: Questionnaire): readonly Place[] {
  const place = (owner: string, condition: FlagCondition | undefined): Place[] =>
    condition === undefined ? [] : [{ owner, condition }];
  return [
    ...Object.entries(questionnaire.definitions).flatMap(([id, each]) => place(`definition "${id}"`, each)),
    ...questionnaire.questions.flatMap(({ id, when, options }) => [
      ...place(`question "${id}"`, when),
      ...options.flatMap((option) => place(`option "${id}.${option.id}"`, option.when)),
    ]),
    ...questionnaire.stops.flatMap(({ screen, after, when }) =>
      place(`stop "${screen}" after "${after}"`, when),
    ),
    ...questionnaire.criteria.flatMap(({ id, met }) => place(`criterion "${id}"`, met)),
    ...questionnaire.openPoints.flatMap(({ id, when }) => place(`open point "${id}"`, when)),
    ...questionnaire.notes.flatMap(({ id, when }) => place(`note "${id}"`, when)),
    ...questionnaire.outcomes.flatMap(({ id, when }) => place(`outcome "${id}"`, when)),
    ...(questionnaire.flags ?? []).flatMap(({ id, when }) => place(`flag "${id}"`, when)),
  ];
}
