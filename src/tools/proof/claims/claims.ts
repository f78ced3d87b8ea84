import { ownedConditions, atomsOf } from '../../../lib/engine/atoms.ts';
import type { Condition, Questionnaire } from '../../../lib/engine/schema.ts';

/** From mild to severe: what a patient reads must never get milder by one more sign. */
export const severity: readonly string[] = [
  'discuss',
  'openPoints',
  'otherCareFirst',
  'surgeonFirst',
  'adultsOnly',
  'callToday',
  'emergency',
];

const treatments = ['painMedicine', 'physicalTherapy', 'steroidShots'];

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
        of: treatments.map((question) => ({ question, picked: ['helpedBefore', 'didNotHelp'] })),
      },
      {
        any: [
          {
            all: [
              { question: 'physicalTherapy', picked: ['helpedBefore', 'didNotHelp'] },
              { question: 'physicalTherapyLength', picked: ['sixWeeksOrMore'] },
            ],
          },
          { question: 'physicalTherapy', picked: ['cannotHave'] },
        ],
      },
      ...treatments.map((question) => ({ not: { question, picked: ['helpsNow', 'unsure'] } })),
    ],
  },
  furtherCare: { question: 'moreCare', picked: ['wouldNotHelp'] },
  surgery: {
    all: [
      { question: 'surgeonSaid', picked: ['no', 'choice'] },
      { question: 'surgeryView', picked: ['avoid', 'tooRisky'] },
    ],
  },
  contraindications: {
    all: [
      { question: 'pastBack', picked: ['none'] },
      { not: { question: 'medicines', picked: ['bloodThinner', 'unsure'] } },
      { question: 'health', picked: ['none'] },
      { not: { question: 'healthPlan', picked: ['unsure'] } },
    ],
  },
};

const unlessNotTold: Condition = { not: { question: 'diagnosis', picked: ['no'] } };

const givenShots: Condition = {
  question: 'steroidShots',
  picked: ['helpsNow', 'helpedBefore', 'didNotHelp'],
};

/** Whom a question, or a "question.option", is meant for, apart from the conditions of the flow. */
export const meantFor: Readonly<Record<string, Condition>> = {
  scan: unlessNotTold,
  physicalTherapyLength: { question: 'physicalTherapy', picked: ['helpedBefore', 'didNotHelp', 'noAccess'] },
  shotCount: givenShots,
  shotRelief: givenShots,
  lastShot: givenShots,
  moreCare: unlessNotTold,
  surgeonSaid: unlessNotTold,
  surgeryView: unlessNotTold,
  pastBack: unlessNotTold,
  pastBackYear: {
    question: 'pastBack',
    picked: ['decompression', 'fusion', 'spacer', 'priorMild', 'cement', 'implant'],
  },
  medicines: unlessNotTold,
  health: unlessNotTold,
  healthPlan: unlessNotTold,
  'health.pregnant': { not: { question: 'age', picked: ['from65to80', 'over80'] } },
};

/** What only needs a plan: printed and asked about, and no finding. */
export const toPlanFor: Readonly<Record<string, readonly string[]>> = {
  medicines: ['aspirin', 'steroids', 'diabetesMedicine', 'opioids'],
  healthPlan: [
    'heartOrLung',
    'sleepApnea',
    'anesthesia',
    'pacemaker',
    'kidney',
    'diabetes',
    'slowHealing',
    'smoking',
    'weakBones',
    'cancer',
    'legCirculation',
    'neuropathy',
    'memory',
    'latex',
  ],
};

/** The lists of signs, and the lists of what may speak against treatment: one pick more is never milder. */
export const signLists = ['emergencySigns', 'suddenSigns', 'warningSigns'];
export const healthLists = ['pastBack', 'medicines', 'health'];

/** Questions whose "Not sure" is printed and decides nothing, by design. */
const unsureIsPrintedOnly = [
  'pain',
  'walking',
  'standingTime',
  'shotCount',
  'shotRelief',
  'lastShot',
  'pastBackYear',
  'goal',
  'visitNeeds',
];

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
    emergencySign: { any: [signs('emergencySigns'), signs('suddenSigns')] },
    emergencyUnsure: {
      any: [
        { question: 'emergencySigns', picked: ['unsure'] },
        { question: 'suddenSigns', picked: ['unsure'] },
      ],
    },
    warningSign: signs('warningSigns'),
    under18: { question: 'age', picked: ['under18'] },
    noDiagnosis: { question: 'diagnosis', picked: ['no'] },
    told: { question: 'diagnosis', picked: ['yes', 'report', 'maybe'] },
    noProcedure: { question: 'surgeryView', picked: ['noProcedure'] },
    surgerySoon: { question: 'surgeonSaid', picked: ['soon', 'planned'] },
    noAccess: { any: treatments.map((question) => ({ question, picked: ['noAccess'] })) },
    noTherapyAccess: { question: 'physicalTherapy', picked: ['noAccess'] },
    cannotHave: { any: treatments.map((question) => ({ question, picked: ['cannotHave'] })) },
    ...Object.fromEntries(
      Object.entries(toPlanFor).map(([question, picked]) => [
        `plan.${question}`,
        { question, picked: [...picked] },
      ]),
    ),
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
    ownedConditions(questionnaire)
      .flatMap(({ condition }) => atomsOf(questionnaire.definitions, condition))
      .map(({ question }) => question),
  );

const optionsOf = ({ questions }: Questionnaire, id: string): string[] =>
  questions.find((question) => question.id === id)?.options.map((option) => option.id) ?? [];
