import { placesOf, atomsOf } from '../../../lib/engine/atoms.ts';
import type { Condition, Questionnaire } from '../../../lib/engine/schema.ts';

/** From mild to severe: what a patient reads must never get milder by one more sign. */
export const severity: readonly string[] = [
  'discuss',
  'openPoints',
  'otherCareFirst',
  'adultsOnly',
  'callToday',
  'emergency',
];

/**
 * The clinic's four sentences as conditions of their own, apart from the rules: what must have been answered before a
 * criterion may be called met. Source: the clinic's criteria and CMS NCD 150.13, as the questionnaire's README names them.
 */
export const clinicSentences: Readonly<Record<string, Condition>> = {
  conservativeCare: {
    all: [
      { question: 'duration', picked: ['from3to6Months', 'over6Months'] },
      { question: 'limitation', picked: ['aLot'] },
      {
        atLeast: 2,
        of: ['painPills', 'physicalTherapy', 'steroidShots'].map((question) => ({
          question,
          picked: ['helpedSome', 'didNotHelp'],
        })),
      },
      {
        any: [
          { question: 'physicalTherapyLength', picked: ['sixWeeksOrMore'] },
          { question: 'physicalTherapy', picked: ['cannotHave'] },
        ],
      },
      ...['painPills', 'physicalTherapy', 'steroidShots'].map((question) => ({
        not: { question, picked: ['helpedEnough', 'unsure'] },
      })),
    ],
  },
  furtherCare: { question: 'moreCare', picked: ['wouldNotHelp'] },
  surgery: { question: 'surgeryView', picked: ['avoid', 'tooRisky'] },
  contraindications: {
    all: [
      { question: 'pastBack', picked: ['none'] },
      { question: 'health', picked: ['none'] },
    ],
  },
};

const unlessNotTold: Condition = { not: { question: 'diagnosis', picked: ['no'] } };

/** Whom a question, or a "question.option", is meant for, apart from the conditions of the flow. */
export const meantFor: Readonly<Record<string, Condition>> = {
  scan: unlessNotTold,
  physicalTherapyLength: { question: 'physicalTherapy', picked: ['helpedSome', 'didNotHelp'] },
  lastShot: { question: 'steroidShots', picked: ['helpedEnough', 'helpedSome', 'didNotHelp'] },
  moreCare: unlessNotTold,
  surgeryView: unlessNotTold,
  pastBack: unlessNotTold,
  health: unlessNotTold,
  'health.pregnant': { not: { question: 'age', picked: ['from65to80', 'over80'] } },
};

/** Questions whose "Not sure" is printed and decides nothing, by design. */
const unsureIsPrintedOnly = ['respondent', 'age', 'walking', 'lastShot'];

/** What the proof watches, stated from the options themselves and not from any rule. */
export function observersOf(questionnaire: Questionnaire): Readonly<Record<string, Condition>> {
  const signs = (question: string): Condition => ({
    question,
    picked: optionsOf(questionnaire, question).filter((id) => id !== 'none' && id !== 'unsure'),
  });
  const unsureIn = (ids: readonly string[]): Condition => ({
    any: ids
      .filter((id) => !unsureIsPrintedOnly.includes(id))
      .map((question) => ({ question, picked: ['unsure'] })),
  });
  const asked = questionnaire.questions;
  return {
    emergencySign: signs('emergencySigns'),
    emergencyUnsure: { question: 'emergencySigns', picked: ['unsure'] },
    warningSign: signs('warningSigns'),
    under18: { question: 'age', picked: ['under18'] },
    noDiagnosis: { question: 'diagnosis', picked: ['no'] },
    unsure: unsureIn(asked.map(({ id }) => id)),
    ...Object.fromEntries(
      questionnaire.criteria.map(({ id }) => [
        `unsure.${id}`,
        unsureIn(asked.filter(({ part }) => part === id).map((question) => question.id)),
      ]),
    ),
    ...Object.fromEntries(Object.entries(clinicSentences).map(([id, each]) => [`sentence.${id}`, each])),
  };
}

/** The questions that some condition reads. The rest are only printed. */
export const readQuestions = (questionnaire: Questionnaire): ReadonlySet<string> =>
  new Set(
    placesOf(questionnaire)
      .flatMap(({ condition }) => atomsOf(questionnaire.definitions, condition))
      .map(({ question }) => question),
  );

const optionsOf = ({ questions }: Questionnaire, id: string): string[] =>
  questions.find((question) => question.id === id)?.options.map((option) => option.id) ?? [];
