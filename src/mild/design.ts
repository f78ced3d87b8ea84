import { readPageOne } from '../content/read.ts';
import type { Condition, Questionnaire } from '../lib/engine/schema.ts';
import type { Design, Picked } from '../tools/proof/claims/design.ts';
import { ownClaims } from './own-claims.ts';

const treatments = ['painMedicine', 'physicalTherapy', 'steroidShots'];

/**
 * The clinic's four sentences as conditions, independent of the rules: what must have been answered before a
 * criterion may count as met. Source: the clinic's criteria and CMS NCD 150.13, as cited in the questionnaire's
 * README.
 */
const clinicSentences: Readonly<Record<string, Condition>> = {
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

/** Whom a question, or a "question.option", is meant for, stated independently of the flow's conditions. */
const meantFor: Readonly<Record<string, Condition>> = {
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

/** Picks that only need planning: printed and asked about, but not a finding. */
const toPlanFor: Picked = {
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

/** Questions that no rule reads: listed in page one, so that adding a question that only prints needs no code. */
const { printedOnly: unsureIsPrintedOnly = [] } = readPageOne();

/**
 * What the clinic states about the MILD questionnaire. Signs are all options of their lists except "none" and "not
 * sure".
 */
export function mildDesign(questionnaire: Questionnaire): Design {
  const signsIn = (...lists: readonly string[]): Picked =>
    Object.fromEntries(
      lists.map((id) => [
        id,
        (questionnaire.questions.find((question) => question.id === id)?.options ?? [])
          .map((option) => option.id)
          .filter((option) => option !== 'none' && option !== 'unsure'),
      ]),
    );
  return {
    severity: [
      'discuss',
      'openPoints',
      'otherCareFirst',
      'surgeonFirst',
      'adultsOnly',
      'callToday',
      'emergency',
    ],
    open: ['openPoints', 'otherCareFirst'],
    signs: {
      emergency: { outcome: 'emergency', picks: signsIn('emergencySigns', 'suddenSigns'), within: 3 },
      call: {
        outcome: 'callToday',
        kinds: [
          { after: 'suddenSigns', picks: { emergencySigns: ['unsure'], suddenSigns: ['unsure'] } },
          { after: 'warningSigns', picks: signsIn('warningSigns') },
        ],
      },
      ends: { adultsOnly: { question: 'age', picked: ['under18'] } },
    },
    sentences: clinicSentences,
    meantFor,
    toPlanFor,
    signLists: ['emergencySigns', 'suddenSigns', 'warningSigns'],
    healthLists: ['pastBack', 'medicines', 'health'],
    unsureIsPrintedOnly,
    neverReached: {},
    observers: {
      toldOfDiagnosis: { question: 'diagnosis', picked: ['yes', 'report', 'maybe'] },
      noProcedure: { question: 'surgeryView', picked: ['noProcedure'] },
      surgerySoon: { question: 'surgeonSaid', picked: ['soon', 'planned'] },
      noAccess: { any: treatments.map((question) => ({ question, picked: ['noAccess'] })) },
      noTherapyAccess: { question: 'physicalTherapy', picked: ['noAccess'] },
      cannotHave: { any: treatments.map((question) => ({ question, picked: ['cannotHave'] })) },
    },
    claims: ownClaims,
  };
}
