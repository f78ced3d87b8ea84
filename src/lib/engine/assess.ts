import type { Answers, Pick } from './answers.ts';
import { distinct, judge, type RuleResults } from './condition.ts';
import { firstUnanswered, pathOf, type Path } from './path.ts';
import type { FindingValue, OpenPoint, Outcome, Questionnaire } from './schema.ts';

/** Something a rule found, and the picks that led to it. */
export interface Reasoned {
  readonly id: string;
  readonly because: readonly Pick[];
}

export interface Finding {
  readonly criterion: string;
  readonly is: FindingValue;
  readonly because: readonly Pick[];
}

export interface Assessment {
  readonly outcome: { readonly id: string; readonly because: readonly Pick[] };
  /** One for each criterion, or none where the outcome stops the check. */
  readonly findings: readonly Finding[];
  /** Open points in the questionnaire's order. */
  readonly points: readonly Reasoned[];
  /** Printed facts that change nothing. */
  readonly notes: readonly Reasoned[];
  /** Whether each flag of the questionnaire holds; none where the outcome stops the check. */
  readonly flags: Readonly<Record<string, boolean>>;
}

export class UnansweredQuestionError extends Error {
  readonly question: string;
  constructor(question: string) {
    super(`question "${question}" is asked on this path and has no answer`);
    this.name = 'UnansweredQuestionError';
    this.question = question;
  }
}

/**
 * What the answers mean: outcome, findings, open points and notes, each with its reason, and the flags. Only answers
 * on the path count. Throws UnansweredQuestionError while a question on the path has no answer: no outcome is better
 * than a wrong one.
 */
export function assess(questionnaire: Questionnaire, answers: Answers): Assessment {
  const path = pathOf(questionnaire, answers);
  const unanswered = firstUnanswered(path);
  if (unanswered !== undefined) throw new UnansweredQuestionError(unanswered);

  const open = openPoints(questionnaire, path);
  const points = open.map(({ rule, because }) => ({ id: rule.id, because }));
  const findings = questionnaire.criteria.map((each) => findingOf(questionnaire, path, open, each));
  const { outcome, because } = firstOutcome(questionnaire, path, { findings, points });
  const reached = { id: outcome.id, because };
  if (outcome.withoutNotes) return { outcome: reached, findings: [], points: [], notes: [], flags: {} };
  const notes = inForce(questionnaire, path, questionnaire.notes);
  return {
    outcome: reached,
    findings,
    points,
    notes: notes.map(({ rule, because }) => ({ id: rule.id, because })),
    flags: flagsOf(questionnaire, path, { findings, points, outcome: reached }),
  };
}

const flagsOf = ({ flags = [], definitions }: Questionnaire, { picks }: Path, found: RuleResults) =>
  Object.fromEntries(flags.map(({ id, when }) => [id, judge(definitions, picks, when, found).holds]));

interface InForce<Rule> {
  readonly rule: Rule;
  readonly because: readonly Pick[];
}

const openPoints = (questionnaire: Questionnaire, path: Path): InForce<OpenPoint>[] =>
  inForce(questionnaire, path, questionnaire.openPoints);

/** A rule is in force only when every question it is about was asked. */
function inForce<Rule extends { of: string[]; when: OpenPoint['when'] }>(
  { definitions }: Questionnaire,
  { picks }: Path,
  rules: readonly Rule[],
): InForce<Rule>[] {
  return rules
    .filter((rule) => rule.of.every((question) => picks.has(question)))
    .map((rule) => ({ rule, ...judge(definitions, picks, rule.when) }))
    .filter(({ holds }) => holds)
    .map(({ rule, because }) => ({ rule, because }));
}

/** The worst outcome wins. Where no rule is in force, only the stated condition makes a criterion met. */
function findingOf(
  { questions, definitions }: Questionnaire,
  path: Path,
  open: readonly InForce<OpenPoint>[],
  { id: criterion, met }: Questionnaire['criteria'][number],
): Finding {
  const asked = questions.some(({ id, part }) => part === criterion && path.picks.has(id));
  if (!asked) return { criterion, is: 'notAsked', because: [] };

  const worst = (['notMet', 'discuss'] as const).find((is) => says(open, criterion, is).length > 0);
  if (worst) return { criterion, is: worst, because: distinct(says(open, criterion, worst)) };

  const { holds, because } = judge(definitions, path.picks, met);
  return { criterion, is: holds ? 'met' : 'discuss', because };
}

const says = (open: readonly InForce<OpenPoint>[], criterion: string, is: FindingValue) =>
  open.filter(({ rule }) => rule.finding?.criterion === criterion && rule.finding.is === is);

function firstOutcome(
  { outcomes, definitions }: Questionnaire,
  { picks }: Path,
  found: { findings: readonly Finding[]; points: readonly Reasoned[] },
): { outcome: Outcome; because: readonly Pick[] } {
  for (const outcome of outcomes) {
    const { holds, because } = judge(definitions, picks, outcome.when, found);
    // The last outcome holds because nothing earlier did: everything that was found is its reason.
    if (holds) return { outcome, because: because.length > 0 ? because : distinct(found.findings) };
  }
  throw new Error('outcomes: none of them fits these answers');
}
