import type { Question } from './schema.ts';

/** What a patient picked, by question id: one option id, or a list of them for a pick-all question. */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** The picked option ids of each question on the path, in the questionnaire's order. Empty: not answered. */
export type Picks = ReadonlyMap<string, readonly string[]>;

export interface Pick {
  readonly question: string;
  readonly option: string;
}

/**
 * Someone else answers for the patient: `respondent` is an id with a meaning of its own, as `none` and `unsure` are.
 */
export const isHelper = (answers: Answers): boolean => answers['respondent'] === 'other';

const asList = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;

/** The options of `answer` that the question offers, in the questionnaire's order. */
export const picksAmong = (offered: readonly string[], answer: Answer | undefined): readonly string[] => {
  const picked = asList(answer);
  return offered.filter((id) => picked.includes(id));
};

export const sameAnswer = (a: Answer, b: Answer): boolean =>
  [...asList(a)].sort().join() === [...asList(b)].sort().join();

/** The stored form of an answer: a list for a pick-all question, else the one id. */
export const asAnswer = (question: Question, picks: readonly string[]): Answer =>
  question.kind === 'multiple' ? picks : (picks[0] ?? []);

/** The properties of a question that decide how its options affect each other. */
export interface Choice {
  readonly kind: Question['kind'];
  readonly options: readonly { readonly id: string; readonly exclusive?: boolean | undefined }[];
}

/** Adds or removes `option`; an exclusive option clears the others, and a single choice replaces the last one. */
export const toggle = (question: Choice, picks: readonly string[], option: string): readonly string[] => {
  if (question.kind === 'single') return [option];
  if (picks.includes(option)) return picks.filter((id) => id !== option);
  const exclusive = (id: string) => question.options.some((each) => each.id === id && each.exclusive);
  return exclusive(option) ? [option] : [...picks.filter((id) => !exclusive(id)), option];
};
