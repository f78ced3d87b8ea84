import type { Answers } from '../../../src/lib/engine/answers.ts';
import { mild, patient } from './questionnaire.ts';

const every = (question: string) =>
  (mild.questions.find(({ id }) => id === question)?.options ?? [])
    .filter(({ exclusive }) => !exclusive)
    .map(({ id }) => id);

/** As much as one person can have to talk about. */
export const longest: Answers = patient({
  respondent: 'other',
  warningSigns: ['unsure'],
  age: 'from18to49',
  diagnosis: 'maybe',
  scan: 'unsure',
  pattern: every('pattern'),
  duration: 'comesAndGoes',
  limitation: 'unsure',
  walking: 'otherReason',
  painPills: 'helpedEnough',
  physicalTherapy: 'didNotHelp',
  physicalTherapyLength: 'unsure',
  steroidShots: 'unsure',
  moreCare: 'planned',
  surgeryView: 'surgeonSaysSoon',
  pastBack: every('pastBack'),
  health: every('health'),
});

/** The same with every sign that a doctor should check soon. */
export const everySign: Answers = { ...longest, warningSigns: every('warningSigns') };
