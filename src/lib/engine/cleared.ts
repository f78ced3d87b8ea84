import { asAnswer, picksAmong, toggle, type Answer } from './answers.ts';
import type { Question, Questionnaire } from './schema.ts';

/** The picks that picking an option cleared, and that were not picked again since. */
export interface Cleared {
  readonly question: string;
  /** The option that cleared them. */
  readonly by: string;
  readonly options: readonly string[];
}

/** What picking `option` clears from `picks`, added to what was cleared before; undefined if nothing is. */
export function clearedBy(
  question: Question,
  picks: readonly string[],
  option: string,
  before?: Cleared,
): Cleared | undefined {
  if (question.kind === 'single') return undefined;
  const left = toggle(question, picks, option);
  const earlier = before?.question === question.id ? before.options : [];
  const gone = [...earlier, ...picks.filter((id) => id !== option)].filter((id) => !left.includes(id));
  const options = question.options.map(({ id }) => id).filter((id) => gone.includes(id));
  return options.length > 0 ? { question: question.id, by: option, options } : undefined;
}

/** The picks with the cleared ones restored. */
export const putBack = (question: Question, picks: readonly string[], { options }: Cleared): Answer =>
  asAnswer(
    question,
    options.filter((id) => !picks.includes(id)).reduce((now, id) => toggle(question, now, id), picks),
  );

/**
 * Whether a warning sign was cleared by a pick that says there is none, possibly by a slip: it was never confirmed with
 * Continue, so the patient has not seen what it means. Such a slip must not go unnoticed.
 */
export function mayBeSlip(
  { questions, stops }: Questionnaire,
  { question, options, by }: Cleared,
  confirmed: Answer | undefined,
): boolean {
  const asked = questions.find(({ id }) => id === question);
  const isExclusive = (id: string) => asked?.options.some((each) => each.id === id && each.exclusive);
  const known = picksAmong(options, confirmed);
  return (
    stops.some(({ after }) => after === question) &&
    Boolean(isExclusive(by)) &&
    options.some((id) => !isExclusive(id) && !known.includes(id))
  );
}
