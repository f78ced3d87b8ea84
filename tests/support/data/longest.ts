import type { Answers } from '../../../src/lib/engine/answers.ts';
import { readVignettes } from '../../../src/content/questionnaire/vignettes.ts';
import { mild } from './questionnaire.ts';

const signs = (mild.questions.find(({ id }) => id === 'warningSigns')?.options ?? [])
  .map(({ id }) => id)
  .filter((id) => id !== 'none' && id !== 'unsure');

/** The patient with the most to talk about. */
export const longest: Answers = readVignettes().find(({ id }) => id === 'v74')?.answers ?? {};

/** The same with every sign that a doctor should check soon. */
export const everySign: Answers = { ...longest, emergencySigns: ['unsure'], warningSigns: signs };
