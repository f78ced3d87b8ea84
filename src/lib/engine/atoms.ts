import { matchCondition, type ConditionCases } from './match-condition.ts';
import type { FlagCondition, Questionnaire } from './schema.ts';

/** The smallest thing a rule can ask: whether any of these options was picked. */
export interface Atom {
  readonly question: string;
  readonly picked: readonly string[];
}

/** Every atom that `condition` reads, with the shared conditions it names expanded. */
export function atomsOf(
  definitions: Questionnaire['definitions'],
  condition: FlagCondition | undefined,
): readonly Atom[] {
  if (condition === undefined) return [];
  if ('question' in condition) return [condition];
  if ('is' in condition)
    return Object.hasOwn(definitions, condition.is) ? atomsOf(definitions, definitions[condition.is]) : [];
  return operandsOf(condition).flatMap((part) => atomsOf(definitions, part));
}

/** The shared conditions that `condition` names directly, at any depth. */
export const namedIn = (condition: FlagCondition): readonly string[] =>
  'is' in condition ? [condition.is] : operandsOf(condition).flatMap(namedIn);

/** The conditions directly inside `condition`. */
export const operandsOf = (condition: FlagCondition): readonly FlagCondition[] =>
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

export interface OwnedCondition {
  /** A description of the rule that owns the condition, with its id. */
  readonly owner: string;
  readonly condition: FlagCondition;
}

/** Every condition of the questionnaire and its path. */
export function ownedConditions(questionnaire: Questionnaire): readonly OwnedCondition[] {
  const owned = (owner: string, condition: FlagCondition | undefined): OwnedCondition[] =>
    condition === undefined ? [] : [{ owner, condition }];
  return [
    ...Object.entries(questionnaire.definitions).flatMap(([id, each]) => owned(`definition "${id}"`, each)),
    ...questionnaire.questions.flatMap(({ id, when, options }) => [
      ...owned(`question "${id}"`, when),
      ...options.flatMap((option) => owned(`option "${id}.${option.id}"`, option.when)),
    ]),
    ...questionnaire.stops.flatMap(({ screen, after, when }) =>
      owned(`stop "${screen}" after "${after}"`, when),
    ),
    ...questionnaire.criteria.flatMap(({ id, met }) => owned(`criterion "${id}"`, met)),
    ...questionnaire.openPoints.flatMap(({ id, when }) => owned(`open point "${id}"`, when)),
    ...questionnaire.notes.flatMap(({ id, when }) => owned(`note "${id}"`, when)),
    ...questionnaire.outcomes.flatMap(({ id, when }) => owned(`outcome "${id}"`, when)),
    ...(questionnaire.flags ?? []).flatMap(({ id, when }) => owned(`flag "${id}"`, when)),
  ];
}
