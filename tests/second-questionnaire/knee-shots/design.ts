import { kneePage } from './knee-shots.ts';
import type { Design } from '../../../src/tools/proof/claims/design.ts';

/** What is claimed about the questionnaire on knee shots, independent of its rules. */
export const kneeDesign = (): Design => ({
  severity: ['ready', 'talk', 'careFirst', 'callSoon', 'goNow'],
  open: ['talk', 'careFirst'],
  signs: {
    emergency: { outcome: 'goNow', picks: { kneeSigns: ['hot'] }, within: 2 },
    call: {
      outcome: 'callSoon',
      kinds: [{ after: 'kneeSigns', picks: { kneeSigns: ['locked', 'unsure'] } }],
    },
    ends: {},
  },
  sentences: {
    triedCare: {
      all: [
        { question: 'exercises', picked: ['didNotHelp'] },
        { question: 'exerciseWeeks', picked: ['many'] },
      ],
    },
    safety: { not: { question: 'reactions', picked: ['steroid', 'numbing', 'unsure'] } },
  },
  meantFor: { exerciseWeeks: { question: 'exercises', picked: ['helped', 'didNotHelp'] } },
  toPlanFor: {},
  signLists: ['kneeSigns'],
  healthLists: ['reactions'],
  unsureIsPrintedOnly: kneePage.printedOnly ?? [],
  neverReached: {
    'finding triedCare notAsked': 'exercises are asked of everybody who comes to the criteria',
    'finding safety notMet': 'a reaction is to discuss and rules nothing out',
    'finding safety notAsked': 'reactions are asked of everybody who comes to the criteria',
  },
  observers: { helped: { question: 'exercises', picked: ['helped'] } },
  claims: {
    whatHelpsGoesOn: [
      {
        on: ['helped'],
        keeps: ({ sees }, { answers, assessment }) =>
          !sees(answers, 'helped') || ['careFirst', 'callSoon', 'goNow'].includes(assessment.outcome.id),
      },
    ],
  },
});

export const kneeEquivalentFaults: Readonly<Record<string, string>> = {
  'definitions.triedLongEnough: any for all':
    'it is read only where no open point of its criterion speaks, and each answer that is not as it says has one',
  'outcomes.3.when: all for any': 'a finding to discuss is always made by an open point',
  'guard mayKeepGoing is always true': 'after a final stop there is no screen to keep going to',
  'on.question.forward to redFlags for start': 'the start is left at once whenever its screen is not shown',
  'states.callSoon.on.stop.keepGoing to knee for redFlags':
    'the part is left at once for the one after it, for its questions are answered',
  'states.review.on.answer.change to redFlags for start':
    'the start is left at once whenever its screen is not shown',
};
