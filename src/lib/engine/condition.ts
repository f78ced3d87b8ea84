import type { Pick, Picks } from './answers.ts';
import type { Condition, FindingValue, OutcomeCondition, Questionnaire } from './schema.ts';

export type Definitions = Questionnaire['definitions'];

/** What the rules have found so far; only outcomes look at it. */
export interface Found {
  readonly findings: readonly { readonly is: FindingValue; readonly because: readonly Pick[] }[];
  readonly points: readonly { readonly because: readonly Pick[] }[];
}

export interface Verdict {
  readonly holds: boolean;
  /** The picks that make it so, whether it holds or not. */
  readonly because: readonly Pick[];
}

const nothingFound: Found = { findings: [], points: [] };

/**
 * Whether `condition` holds for the picks on the path, and which picks decide it.
 * A question without an answer counts as nothing picked.
 */
export function judge(
  definitions: Definitions,
  picks: Picks,
  condition: OutcomeCondition,
  found: Found = nothingFound,
): Verdict {
  const each = (parts: readonly OutcomeCondition[]) =>
    parts.map((part) => judge(definitions, picks, part, found));

  if ('question' in condition) return judgePicked(picks, condition.question, condition.picked);
  if ('is' in condition) return judge(definitions, picks, defined(definitions, condition.is), found);
  if ('not' in condition) return negate(judge(definitions, picks, condition.not, found));
  if ('all' in condition) return count(each(condition.all), condition.all.length);
  if ('any' in condition) return count(each(condition.any), 1);
  if ('atLeast' in condition) return count(each(condition.of), condition.atLeast);
  if ('anyFinding' in condition) return some(found.findings.filter(({ is }) => is === condition.anyFinding));
  return some(found.points);
}

export const holds = (definitions: Definitions, picks: Picks, condition: Condition | undefined): boolean =>
  condition === undefined || judge(definitions, picks, condition).holds;

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
