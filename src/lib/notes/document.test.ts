import { describe, expect, it } from 'vitest';
import { mild, patient } from '../../../tests/support/data/questionnaire.ts';
import type { Answers } from '../engine/answers.ts';
import { UnansweredQuestionError } from '../engine/assess.ts';
import { notesDocument } from './document.ts';

const notesOf = (change: Answers = {}) => notesDocument(mild, patient(change));
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

it('the notes of the patient whose answers line up are complete', () => {
  const met = (criterion: string, ...because: readonly (readonly [string, string])[]) => ({
    criterion,
    is: 'met',
    because: because.map(([question, option]) => ({ question, option })),
  });
  expect(notesOf()).toEqual({
    version: mild.version,
    outcome: 'discuss',
    answeredBy: 'me',
    warning: { today: [], nextDays: [], unsure: [] },
    problem: [
      { question: 'duration', picks: ['over6Months'] },
      { question: 'limitation', picks: ['aLot'] },
      { question: 'walking', picks: ['from5to15'] },
      { question: 'pattern', picks: ['standing', 'sittingEases'] },
    ],
    diagnosis: [
      { question: 'diagnosis', picks: ['yes'] },
      { question: 'scan', picks: ['within12Months'] },
    ],
    treatments: [
      { question: 'painPills', picks: ['didNotHelp'], detail: undefined },
      {
        question: 'physicalTherapy',
        picks: ['helpedSome'],
        detail: { question: 'physicalTherapyLength', picks: ['sixWeeksOrMore'] },
      },
      {
        question: 'steroidShots',
        picks: ['helpedSome'],
        detail: { question: 'lastShot', picks: ['longerAgo'] },
      },
    ],
    furtherCare: { question: 'moreCare', picks: ['wouldNotHelp'] },
    surgery: { question: 'surgeryView', picks: ['avoid'] },
    pastBack: { question: 'pastBack', picks: ['none'] },
    health: { question: 'health', picks: ['none'] },
    findings: [
      met(
        'conservativeCare',
        ['duration', 'over6Months'],
        ['limitation', 'aLot'],
        ['painPills', 'didNotHelp'],
        ['physicalTherapy', 'helpedSome'],
        ['steroidShots', 'helpedSome'],
        ['physicalTherapyLength', 'sixWeeksOrMore'],
      ),
      met('furtherCare', ['moreCare', 'wouldNotHelp']),
      met('surgery', ['surgeryView', 'avoid']),
      met('contraindications', ['pastBack', 'none'], ['health', 'none']),
    ],
    points: [],
    facts: [],
  });
});

it('open points stand in the order in which a physician reads them', () => {
  const everything: Answers = {
    warningSigns: ['unsure'],
    age: 'from18to49',
    diagnosis: 'unsure',
    scan: 'no',
    pattern: ['calfCramp'],
    duration: 'comesAndGoes',
    limitation: 'some',
    physicalTherapyLength: 'under6Weeks',
    moreCare: 'notDiscussed',
    surgeryView: 'surgeonSaysSoon',
    pastBack: ['fusion', 'curve'],
    health: [
      'opioids',
      'legCirculation',
      'contrastReaction',
      'bleeding',
      'pregnant',
      'infection',
      'bloodThinner',
    ],
  };
  expect(idsOf(notesOf(everything).points)).toEqual([
    'warningUnsure',
    'surgeryAdvised',
    'infection',
    'pregnant',
    'bleeding',
    'bloodThinner',
    'contrastReaction',
    'legBloodFlow',
    'legCirculation',
    'diagnosisOpen',
    'patternOpen',
    'opioids',
    'fusion',
    'curve',
    'scanNone',
    'therapyShort',
    'moreNotAsked',
    'durationUnclear',
    'limitSome',
    'youngAge',
  ]);
});

describe('warning signs', () => {
  it.each<[string, Answers, object]>([
    [
      'by how soon they must be looked at',
      { warningSigns: ['nightPain', 'swollenLeg', 'weightLoss', 'fever'] },
      { today: ['fever', 'swollenLeg'], nextDays: ['weightLoss', 'nightPain'], unsure: [] },
    ],
    [
      'with the questions answered "Not sure"',
      { emergencySigns: ['unsure'], warningSigns: ['unsure'] },
      { today: [], nextDays: [], unsure: ['emergencySigns', 'warningSigns'] },
    ],
    [
      'and a sign beside a "Not sure"',
      { emergencySigns: ['unsure'], warningSigns: ['smallFall'] },
      { today: ['smallFall'], nextDays: [], unsure: ['emergencySigns'] },
    ],
  ])('are listed %s', (_name, change, warning) => {
    expect(notesOf(change).warning).toEqual(warning);
  });

  it.each<[string, Answers]>([
    ['a warning sign', { warningSigns: ['fever'] }],
    ['not sure of emergency signs', { emergencySigns: ['unsure'] }],
  ])('keep the criteria out of sight, and nothing else: %s', (_name, change) => {
    const { outcome, findings, ...rest } = notesOf({ ...change, surgeryView: 'planned' });
    expect([outcome, findings, idsOf(rest.points)]).toEqual(['callToday', [], ['surgeryPlanned']]);
  });
});

describe('what was not asked', () => {
  it('is not in the notes of the short path', () => {
    const { diagnosis, furtherCare, surgery, pastBack, health, findings } = notesOf({ diagnosis: 'no' });
    expect({
      diagnosis,
      furtherCare,
      surgery,
      pastBack,
      health,
      findings: findings.map(({ is }) => is),
    }).toEqual({
      diagnosis: [{ question: 'diagnosis', picks: ['no'] }],
      furtherCare: undefined,
      surgery: undefined,
      pastBack: undefined,
      health: undefined,
      findings: ['met', 'notAsked', 'notAsked', 'notAsked'],
    });
  });

  it('is no detail of a treatment', () => {
    const { treatments } = notesOf({ physicalTherapy: 'cannotHave', steroidShots: 'helpedEnough' });
    expect(treatments.map(({ detail }) => detail)).toEqual([
      undefined,
      undefined,
      { question: 'lastShot', picks: ['longerAgo'] },
    ]);
  });
});

it('a helper is named', () => {
  const { answeredBy, facts } = notesOf({ respondent: 'other' });
  expect([answeredBy, facts]).toEqual([
    'other',
    [{ id: 'helper', because: [{ question: 'respondent', option: 'other' }] }],
  ]);
});

it('there are no notes while a question is open', () => {
  expect(() => notesOf({ health: [] })).toThrow(new UnansweredQuestionError('health'));
});
