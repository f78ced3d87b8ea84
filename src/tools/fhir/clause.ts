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
