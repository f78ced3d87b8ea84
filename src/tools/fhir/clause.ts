import { clausesOf, type Clause } from '../../lib/engine/clauses.ts';
import { reachedWhen } from '../../lib/engine/reached.ts';
import type { Question, Questionnaire } from '../../lib/engine/schema.ts';

/** Whether `enableWhen` conditions joined by "all" can express the clause; an item may then have further clauses. */
export function isFlat(questionnaire: Questionnaire, clause: Clause): boolean {
  const [literal, other] = clause;
  if (!literal || other) return false;
  return (
    !literal.is ||
    literal.picked.length === 1 ||
    questionOf(questionnaire, literal.question)?.kind === 'single' ||
    isAnswered(questionnaire, clause)
  );
}

/** Whether the clause only requires that the question has an answer. */
export function isAnswered(questionnaire: Questionnaire, clause: Clause): boolean {
  const [literal, other] = clause;
  if (!literal?.is || other) return false;
  const options = questionOf(questionnaire, literal.question)?.options ?? [];
  return options.every(({ id }) => literal.picked.includes(id));
}

/** Whether it needs "!=" on picks that can be combined with others: some forms read that as "some answer differs". */
export const needsNotEqual = (questionnaire: Questionnaire, clause: Clause): boolean =>
  clause.some(({ is, question, picked }) => !is && othersOf(questionnaire, question, picked) === undefined);

/** Whether only "!=" can express it: picks that can be combined with others, none of which may be picked. */
export const saysNone = (questionnaire: Questionnaire, clause: Clause): boolean =>
  clause.length === 1 && needsNotEqual(questionnaire, clause);

/**
 * What an answer without `picked` picks instead: the exclusive options if `picked` are the others, all others if
 * `picked` is an exclusive one. Undefined if both kinds can be combined. Then only "!=" can express it, which R4
 * defines as "no answer is equal"; a form that reads it as "some answer differs" shows more, and never less.
 */
export function othersOf(
  questionnaire: Questionnaire,
  id: string,
  picked: readonly string[],
): readonly string[] | undefined {
  const question = questionOf(questionnaire, id);
  const others = (question?.options ?? []).filter((option) => !picked.includes(option.id));
  const areApart = (question?.options ?? []).every(
    (option) => option.exclusive || !picked.includes(option.id) || others.every(({ exclusive }) => exclusive),
  );
  return question?.kind === 'multiple' && !areApart ? undefined : others.map((option) => option.id);
}

export const questionOf = ({ questions }: Questionnaire, id: string): Question | undefined =>
  questions.find((each) => each.id === id);

const reached = new WeakMap<Questionnaire, Map<string, readonly Clause[]>>();

/** What must hold for the question to be asked. Cached: computing it is slow, and every form needs it. */
export function reachedClauses(questionnaire: Questionnaire, id: string): readonly Clause[] {
  const found = reached.get(questionnaire) ?? new Map<string, readonly Clause[]>();
  reached.set(questionnaire, found);
  const clauses = found.get(id) ?? clausesOf(questionnaire, reachedWhen(questionnaire, id));
  found.set(id, clauses);
  return clauses;
}
