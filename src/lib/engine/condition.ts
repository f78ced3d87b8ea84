import type { Pick, Picks } from './answers.ts';
import { matchCondition, type ConditionCases } from './match-condition.ts';
import type { Condition, FindingValue, FlagCondition, Questionnaire } from './schema.ts';

export type Definitions = Questionnaire['definitions'];

/** What the rules have found so far: findings and points for outcomes, and the outcome for flags. */
export interface RuleResults {
  readonly findings: readonly { readonly is: FindingValue; readonly because: readonly Pick[] }[];
  readonly points: readonly { readonly because: readonly Pick[] }[];
  readonly outcome?: { readonly id: string; readonly because: readonly Pick[] };
}

export interface Verdict {
  readonly holds: boolean;
  /** The picks that make it so, whether it holds or not. */
  readonly because: readonly Pick[];
}

interface Evidence {
  readonly definitions: Definitions;
  readonly picks: Picks;
  readonly found: RuleResults;
}

const nothingFound: RuleResults = { findings: [], points: [] };

/**
 * Whether `condition` holds for the picks on the path, and which picks decide it.
 * A question without an answer counts as nothing picked.
 */
export const judge = (
  definitions: Definitions,
  picks: Picks,
  condition: FlagCondition,
  found: RuleResults = nothingFound,
): Verdict => judgeBy({ definitions, picks, found }, condition);

/** The same without the reasons: the paths and the proof evaluate this millions of times. */
export const holds = (definitions: Definitions, picks: Picks, condition: Condition | undefined): boolean =>
  condition === undefined || isTrue({ definitions, picks }, condition);

type Known = Omit<Evidence, 'found'>;

const isTrue = (known: Known, condition: Condition): boolean => matchCondition(truths, condition, known);

const truths: ConditionCases<Condition, Known, boolean> = {
  question: ({ question, picked }, { picks }) =>
    picks.get(question)?.some((option) => picked.includes(option)) ?? false,
  is: ({ is }, known) => isTrue(known, defined(known.definitions, is)),
  all: ({ all }, known) => all.every((part) => isTrue(known, part)),
  any: ({ any }, known) => any.some((part) => isTrue(known, part)),
  not: ({ not }, known) => !isTrue(known, not),
  atLeast: ({ atLeast, of }, known) => of.filter((part) => isTrue(known, part)).length >= atLeast,
};

const judgeBy = (evidence: Evidence, condition: FlagCondition): Verdict =>
  matchCondition(cases, condition, evidence);

const judgeEach = (evidence: Evidence, parts: readonly FlagCondition[]) =>
  parts.map((part) => judgeBy(evidence, part));

const cases: ConditionCases<FlagCondition, Evidence, Verdict> = {
  question: ({ question, picked }, { picks }) => judgePicked(picks, question, picked),
  is: ({ is }, evidence) => judgeBy(evidence, defined(evidence.definitions, is)),
  all: ({ all }, evidence) => count(judgeEach(evidence, all), all.length),
  any: ({ any }, evidence) => count(judgeEach(evidence, any), 1),
  not: ({ not }, evidence) => negate(judgeBy(evidence, not)),
  atLeast: ({ atLeast, of }, evidence) => count(judgeEach(evidence, of), atLeast),
  anyFinding: ({ anyFinding }, { found }) => some(found.findings.filter(({ is }) => is === anyFinding)),
  anyOpenPoint: (_, { found }) => some(found.points),
  outcome: ({ outcome }, { found }) => ({
    holds: found.outcome !== undefined && outcome.includes(found.outcome.id),
    because: found.outcome?.because ?? [],
  }),
};

function judgePicked(picks: Picks, question: string, options: readonly string[]): Verdict {
  const given = picks.get(question) ?? [];
  const matching = given.filter((option) => options.includes(option));
  const deciding = matching.length > 0 ? matching : given;
  return { holds: matching.length > 0, because: deciding.map((option) => ({ question, option })) };
}

function count(parts: readonly Verdict[], needed: number): Verdict {
  const holds = parts.filter((part) => part.holds).length >= needed;
  return { holds, because: distinct(parts.filter((part) => part.holds === holds)) };
}

function some(causes: readonly { because: readonly Pick[] }[]): Verdict {
  return { holds: causes.length > 0, because: distinct(causes) };
}

const negate = ({ holds, because }: Verdict): Verdict => ({ holds: !holds, because });

/** The picks behind several causes, each once. */
export const distinct = (causes: readonly { because: readonly Pick[] }[]): readonly Pick[] => [
  ...new Map(
    causes.flatMap(({ because }) => because).map((pick) => [`${pick.question}.${pick.option}`, pick]),
  ).values(),
];

function defined(definitions: Definitions, name: string): Condition {
  const condition = definitions[name];
  if (condition === undefined) throw new Error(`definitions: "${name}" is not defined`);
  return condition;
}
