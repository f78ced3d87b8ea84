import { asAnswer, type Answer, type Answers } from '../../../lib/engine/answers.ts';
import { assess } from '../../../lib/engine/assess.ts';
import { atomsOf } from '../../../lib/engine/atoms.ts';
import { firstUnanswered, pathOf } from '../../../lib/engine/path.ts';
import type { FindingValue, Question, Questionnaire } from '../../../lib/engine/schema.ts';

/** A goal that some answers reach, and the fewest changes to the reference patient's answers that reach it. */
export interface Witness {
  readonly goal: string;
  readonly change: Answers;
  /** The full meaning of these answers, for a reader, and to detect a faulty rule. */
  readonly meaning: Meaning;
}

export interface Meaning {
  readonly outcome: string;
  readonly findings: Readonly<Record<string, FindingValue>>;
  readonly points: readonly string[];
  readonly notes: readonly string[];
  /** Each flag of the questionnaire, by its id. */
  readonly [flag: string]: unknown;
}

export function meaningOf(questionnaire: Questionnaire, answers: Answers): Meaning {
  const { outcome, findings, points, notes, flags } = assess(questionnaire, answers);
  return {
    outcome: outcome.id,
    findings: Object.fromEntries(findings.map(({ criterion, is }) => [criterion, is])),
    points: points.map(({ id }) => id),
    notes: notes.map(({ id }) => id),
    ...flags,
  };
}

/** Everything that must be reachable, as "question age", "finding surgery notMet", "outcome discuss" and so on. */
export function goalsOf(questionnaire: Questionnaire): readonly string[] {
  const { questions, stops, criteria, openPoints, notes, outcomes } = questionnaire;
  return [
    ...outcomes.map(({ id }) => `outcome ${id}`),
    ...stops.map(({ screen, after }) => `stop ${screen} after ${after}`),
    ...criteria.flatMap(({ id }) =>
      ['met', 'discuss', 'notMet', 'notAsked'].map((is) => `finding ${id} ${is}`),
    ),
    ...openPoints.map(({ id }) => `point ${id}`),
    ...notes.map(({ id }) => `note ${id}`),
    ...questions.flatMap(({ id, options }) => [
      `question ${id}`,
      ...options.map((option) => `option ${id}.${option.id}`),
    ]),
  ];
}

/** The goals that these answers reach. None while they are not complete. */
export function reachedBy(questionnaire: Questionnaire, answers: Answers): readonly string[] {
  const path = pathOf(questionnaire, answers);
  if (firstUnanswered(path) !== undefined) return [];
  const { outcome, findings, points, notes } = assess(questionnaire, answers);
  return [
    `outcome ${outcome.id}`,
    ...path.stops.map(({ screen, after }) => `stop ${screen} after ${after}`),
    ...findings.map(({ criterion, is }) => `finding ${criterion} ${is}`),
    ...points.map(({ id }) => `point ${id}`),
    ...notes.map(({ id }) => `note ${id}`),
    ...path.asked.flatMap(({ question, picks }) => [
      `question ${question.id}`,
      ...picks.map((pick) => `option ${question.id}.${pick}`),
    ]),
  ];
}

/**
 * The smallest witness of every goal: first the unchanged reference patient, then every single change of an answer,
 * then every two, then three. `missing` are goals that no three changes reach.
 */
export function smallestWitnesses(
  questionnaire: Questionnaire,
  reference: Answers,
): { witnesses: readonly Witness[]; missing: readonly string[] } {
  const missing = new Set(goalsOf(questionnaire));
  const witnesses: Witness[] = [];
  const changes = questionnaire.questions.flatMap((question) =>
    choicesOf(question).map((answer): [string, Answer] => [question.id, answer]),
  );
  for (let size = 0; size <= 3 && missing.size > 0; size += 1) {
    const useful = size < 3 ? changes : changes.filter(([id]) => readFor(questionnaire, missing).has(id));
    for (const change of combinations(useful, size)) {
      const answers = { ...reference, ...change };
      for (const goal of reachedBy(questionnaire, answers)) {
        if (missing.delete(goal))
          witnesses.push({ goal, change, meaning: meaningOf(questionnaire, answers) });
      }
      if (missing.size === 0) break;
    }
  }
  const order = goalsOf(questionnaire);
  return {
    witnesses: witnesses.sort((a, b) => order.indexOf(a.goal) - order.indexOf(b.goal)),
    missing: [...missing],
  };
}

/** The questions that the rules behind these goals read: changing any other cannot reach one. */
function readFor({ questions, openPoints, notes, definitions }: Questionnaire, goals: ReadonlySet<string>) {
  const rules = [...openPoints, ...notes].filter(
    ({ id }) => goals.has(`point ${id}`) || goals.has(`note ${id}`),
  );
  const behindRules = rules.length === goals.size;
  const read = rules.flatMap(({ of, when }) => [
    ...of,
    ...atomsOf(definitions, when).map(({ question }) => question),
  ]);
  return new Set(behindRules ? read : questions.map(({ id }) => id));
}

/** Each option alone. Several picks at once reach nothing that one of them does not. */
const choicesOf = (question: Question): Answer[] =>
  question.options.map(({ id }) => asAnswer(question, [id]));

function* combinations(changes: readonly [string, Answer][], size: number, from = 0): Generator<Answers> {
  if (size === 0) {
    yield {};
    return;
  }
  for (let index = from; index < changes.length; index += 1) {
    const [question, answer] = changes[index] as [string, Answer];
    for (const rest of combinations(changes, size - 1, index + 1))
      if (!(question in rest)) yield { [question]: answer, ...rest };
  }
}
