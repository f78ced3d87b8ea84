/** A patient's answers: one option, or all that were picked. Answers to questions that are not asked may be left in. */
export type GivenAnswers = Readonly<Record<string, string | readonly string[]>>;

export type Finding = 'met' | 'discuss' | 'notMet' | 'notAsked';
export type Findings = Record<'conservativeCare' | 'furtherCare' | 'surgery' | 'contraindications', Finding>;

export interface SecondOpinion {
  readonly outcome: string;
  readonly findings: Readonly<Record<string, Finding>>;
  readonly points: readonly string[];
  readonly notes: readonly string[];
  /** Only for outcomes with notes. */
  readonly asksAboutMild?: boolean;
}

/** A question on the path has no answer, so there is no second opinion. */
export class NotAnswered extends Error {
  readonly question: string;
  constructor(question: string) {
    super(`${question} is not answered`);
    this.question = question;
  }
}

/** What is recorded while the answers are read from the first question to the last. */
export interface Sheet {
  readonly findings: Findings;
  readonly points: string[];
  readonly notes: string[];
}

export function one(answers: GivenAnswers, question: string, options: readonly string[]): string {
  const given = answers[question];
  if (given === undefined || given.length === 0) throw new NotAnswered(question);
  if (typeof given !== 'string') throw new Error(`${question} takes one option`);
  if (!options.includes(given)) throw new Error(`${question} has no option "${given}"`);
  return given;
}

/** The picks among `these`, in their order, followed by `none` and `unsure`. */
export function some(answers: GivenAnswers, question: string, these: readonly string[]): readonly string[] {
  const given = answers[question];
  if (typeof given === 'string') throw new Error(`${question} takes a list`);
  const picked = [...these, 'none', 'unsure'].filter((option) => given?.includes(option));
  if (picked.length === 0) throw new NotAnswered(question);
  return picked;
}

/** The worst finding wins. */
export function worsen(sheet: Sheet, criterion: keyof Findings, finding: 'discuss' | 'notMet'): void {
  if (sheet.findings[criterion] !== 'notMet') sheet.findings[criterion] = finding;
}
