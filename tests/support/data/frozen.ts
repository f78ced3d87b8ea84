import { parsePageOne } from '../../../src/content/questionnaire/check-page-one.ts';
import { parseQuestionnaire } from '../../../src/content/questionnaire/parse-questionnaire.ts';
import { readJson } from '../../../src/content/read.ts';
import type { Answers } from '../../../src/lib/engine/answers.ts';
import type { Questionnaire } from '../../../src/lib/engine/schema.ts';

const folder = 'questionnaire/mild/versions/0.1.0';
const file = `${folder}/questionnaire.json`;

/**
 * A released questionnaire, which never changes: for tests of the engine and the chart with any questionnaire. The
 * current one is tested by its vignettes, the second opinion and the proof.
 */
export const mild = parseQuestionnaire(file, readJson(file));

export const pageOne = parsePageOne(`${folder}/page-one.json`, readJson(`${folder}/page-one.json`), mild);

/** A copy that a test may break. */
export const copyOfMild = (): Questionnaire => structuredClone(mild);

/** That version's patient with every criterion met, with changes. */
export const patient = (change: Answers = {}): Answers => ({ ...base, ...change });

const base: Answers = {
  respondent: 'me',
  emergencySigns: ['none'],
  warningSigns: ['none'],
  age: 'from65to80',
  diagnosis: 'yes',
  scan: 'within12Months',
  pattern: ['standing', 'sittingEases'],
  duration: 'over6Months',
  limitation: 'aLot',
  walking: 'from5to15',
  painPills: 'didNotHelp',
  physicalTherapy: 'helpedSome',
  physicalTherapyLength: 'sixWeeksOrMore',
  steroidShots: 'helpedSome',
  lastShot: 'longerAgo',
  moreCare: 'wouldNotHelp',
  surgeryView: 'avoid',
  pastBack: ['none'],
  health: ['none'],
};
