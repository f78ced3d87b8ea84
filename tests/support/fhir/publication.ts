import {
  codesFile,
  parseImprint,
  parseStandardCodes,
  publicationFile,
} from '../../../src/tools/fhir/publication-files.ts';
import { exampleBase } from '../../../src/tools/fhir/names.ts';
import { formWords } from '../../../src/tools/fhir/form-words.ts';
import type { Publication } from '../../../src/tools/fhir/publication.ts';
import type { ResponseInput } from '../../../src/tools/fhir/response.ts';
import { readJson } from '../../../src/content/read.ts';
import type { Answers } from '../../../src/lib/engine/answers.ts';
import { mild } from '../data/questionnaire.ts';
import { carerWords, words, wordsIn } from '../data/words.ts';

const { publisher, copyright, dates } = parseImprint(readJson(publicationFile), [mild.version]);

/** The publication of the unsigned questionnaire. */
export const publication: Publication = {
  questionnaire: mild,
  languages: [{ locale: 'en', words, carer: carerWords }],
  isReviewed: false,
  contentHash: '0123456789ab',
  base: exampleBase(mild),
  publisher,
  copyright,
  date: dates[mild.version] ?? '',
  codes: parseStandardCodes(readJson(codesFile), mild, ['age', 'pain', 'healthPlan']),
};

/** The same in every language of the project. */
export const inAllLanguages: Publication = {
  ...publication,
  languages: [
    ...publication.languages,
    ...['ar', 'es', 'zh-Hans'].map((locale) => ({
      locale,
      words: wordsIn(locale, false),
      carer: wordsIn(locale, true),
    })),
  ] as unknown as Publication['languages'],
};

/** The input for a response, in English unless another language is given. */
export const given = (answers: Answers, change: Partial<ResponseInput> = {}): ResponseInput => {
  const locale = change.locale ?? 'en';
  return {
    questionnaire: mild,
    answers,
    date: '2026-03-01',
    locale,
    words: formWords(mild, wordsIn(locale, answers['respondent'] === 'other')),
    base: exampleBase(mild),
    id: '6f1d1a2e-9d7c-4c2b-8f3a-0a1b2c3d4e5f',
    ...change,
  };
};
