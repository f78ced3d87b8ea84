import { parsePageOne } from '../../../src/content/questionnaire/check-page-one.ts';
import { parseQuestionnaire } from '../../../src/content/questionnaire/parse-questionnaire.ts';
import { contentHash } from '../../../src/content/content-hash.ts';
import type { Answers } from '../../../src/lib/engine/answers.ts';
import type { Words } from '../../../src/lib/i18n/words.ts';
import { words as mildWords } from '../../support/data/words.ts';
import page from './page-one.json' with { type: 'json' };
import data from './questionnaire.json' with { type: 'json' };
import own from './words.json' with { type: 'json' };

/** A made-up questionnaire about another subject, small enough to enumerate all of its answers. */
export const kneeShots = parseQuestionnaire('knee-shots/questionnaire.json', data);
export const kneePage = parsePageOne('knee-shots/page-one.json', page, kneeShots);
export const kneeFiles: Readonly<Record<string, unknown>> = own;

/** Its own words, and the product's general ones. */
export const kneeWords: Words = {
  ...mildWords,
  ...own,
  ui: { ...mildWords.ui, parts: { ...mildWords.ui.parts, ...own.ui.parts } },
  outcomes: { ...mildWords.outcomes, ...own.outcomes },
  findings: { ...mildWords.findings, criteria: { ...mildWords.findings.criteria, ...own.findings.criteria } },
  notes: {
    ...mildWords.notes,
    sections: { ...mildWords.notes.sections, ...own.notes.sections },
    blanks: { ...mildWords.notes.blanks, ...own.notes.blanks },
    table: { ...mildWords.notes.table, ...own.notes.table },
  },
};

export const kneeEdition = { questionnaire: kneeShots, pageOne: kneePage, hash: contentHash(kneeShots) };

export const reference: Answers = {
  respondent: 'me',
  kneeSigns: ['none'],
  side: 'left',
  exercises: 'didNotHelp',
  exerciseWeeks: 'many',
  reactions: ['none'],
};
