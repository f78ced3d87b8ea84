import type { Questionnaire } from '../../../src/lib/engine/schema.ts';

/** One item of each kind, for tests. */
export const smallQuestionnaire: Questionnaire = {
  id: 'small',
  version: '1.0.0',
  parts: ['background'],
  definitions: { isYoung: { question: 'age', picked: ['young'] } },
  questions: [
    { id: 'age', part: 'background', kind: 'single', options: [{ id: 'young' }, { id: 'unsure' }] },
    {
      id: 'pattern',
      part: 'background',
      kind: 'single',
      when: { not: { is: 'isYoung' } },
      options: [{ id: 'standing' }, { id: 'unsure' }],
    },
  ],
  stops: [{ screen: 'adultsOnly', after: 'age', when: { is: 'isYoung' }, final: true }],
  criteria: [{ id: 'surgery', met: { question: 'pattern', picked: ['standing'] } }],
  openPoints: [{ id: 'ageOpen', of: ['age'], when: { question: 'age', picked: ['unsure'] } }],
  notes: [{ id: 'ageUnsure', of: ['age'], when: { question: 'age', picked: ['unsure'] } }],
  outcomes: [
    { id: 'adultsOnly', when: { is: 'isYoung' }, withoutNotes: true },
    { id: 'discuss', when: { all: [] } },
  ],
  printOrder: ['ageOpen'],
};

export const smallWords = {
  questions: {
    age: { heading: 'How old are you?', heading_carer: 'How old is the person?' },
  },
  notes: { bring: ['Your scan', 'These notes'] },
  learn: { sections: [{ id: 'lss', heading: 'What LSS is' }] },
};

export const smallFacts = {
  facts: { 'sections.lss.canal': { sources: ['review'], checked: '2026-05-01', reviewBy: '2027-05-01' } },
  notFacts: {},
};

export const smallDecisions = [{ id: 'ages', question: 'Is the age right?', now: 'Young is under 18.' }];
