import { readPageOne, readQuestionnaire } from '../../../src/content/read.ts';
import { readVignettes } from '../../../src/content/questionnaire/vignettes.ts';
import type { Answers } from '../../../src/lib/engine/answers.ts';
import type { Condition, Question, Questionnaire } from '../../../src/lib/engine/schema.ts';

/** The questionnaire that patients answer. */
export const mild = readQuestionnaire();

/** The layout of the physician's page. */
export const pageOne = readPageOne();

/** A copy that a test may break. */
export const copyOfMild = (): Questionnaire => structuredClone(mild);

/** The base vignette's answers with changes. */
export const patient = (change: Answers = {}): Answers => ({ ...base, ...change });

const base: Answers = readVignettes().find(({ id }) => id === 'v01')?.answers ?? {};

type More = Partial<Pick<Question, 'part' | 'followUpOf' | 'when'>>;

export const single = (id: string, options: readonly string[], more: More = {}): Question => ({
  id,
  part: 'background',
  kind: 'single',
  options: options.map((option) => ({ id: option })),
  ...more,
});

/** `none` and `unsure` are exclusive. */
export const multiple = (id: string, options: readonly string[], more: More = {}): Question => ({
  id,
  part: 'background',
  kind: 'multiple',
  options: options.map((option) =>
    option === 'none' || option === 'unsure' ? { id: option, exclusive: true } : { id: option },
  ),
  ...more,
});

export const picked = (question: string, ...options: string[]): Condition => ({ question, picked: options });

/** A made-up questionnaire: everything not given is minimal. */
export const tiny = (given: Partial<Questionnaire> & Pick<Questionnaire, 'questions'>): Questionnaire => ({
  id: 'tiny',
  version: '1.0.0',
  parts: [...new Set(given.questions.map(({ part }) => part))],
  definitions: {},
  stops: [],
  criteria: [],
  openPoints: [],
  notes: [],
  outcomes: [{ id: 'discuss', when: { all: [] } }],
  printOrder: (given.openPoints ?? []).map(({ id }) => id),
  ...given,
});
