import { describe, expect, it } from 'vitest';
import { mild, patient } from '../../../tests/support/data/frozen.ts';
import { picked, single, tiny } from '../../../tests/support/data/questionnaire.ts';
import type { Answers } from './answers.ts';
import { assess, UnansweredQuestionError } from './assess.ts';

const left = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
const picks = (...all: string[]) =>
  all.map((each) => {
    const [question, option] = each.split('.');
    return { question, option };
  });
const findingOf = (change: Answers, criterion: string) =>
  assess(mild, patient(change)).findings.find((finding) => finding.criterion === criterion);

describe('answers that are not complete', () => {
  it.each([
    ['no answers', {}, 'respondent'],
    ['one question left out', left(patient(), 'walking'), 'walking'],
    ['two questions left out', left(patient(), 'health', 'pattern'), 'pattern'],
    ['a follow-up left out', left(patient(), 'lastShot'), 'lastShot'],
    ['a list without a pick', patient({ pastBack: [] }), 'pastBack'],
    ['a pick that is not offered at this age', patient({ health: ['pregnant'] }), 'health'],
  ])('have no outcome: %s', (_name, answers, question) => {
    expect(() => assess(mild, answers)).toThrow(new UnansweredQuestionError(question));
    expect(new UnansweredQuestionError(question)).toMatchObject({ question });
  });

  it('are complete if only questions that are not asked lack an answer', () => {
    const short = left(patient({ diagnosis: 'no' }), 'scan', 'moreCare', 'surgeryView', 'pastBack', 'health');
    expect(assess(mild, short).outcome.id).toBe('otherCareFirst');
  });
});

describe('an outcome has its reason', () => {
  it.each<[string, Answers, string, readonly string[]]>([
    [
      'emergency',
      { emergencySigns: ['bowel', 'injury'] },
      'emergency',
      ['emergencySigns.bowel', 'emergencySigns.injury'],
    ],
    ['not sure', { emergencySigns: ['unsure'] }, 'callToday', ['emergencySigns.unsure']],
    ['warning sign', { warningSigns: ['fever'] }, 'callToday', ['warningSigns.fever']],
    ['under 18', { age: 'under18' }, 'adultsOnly', ['age.under18']],
    [
      'no diagnosis and a finding',
      { diagnosis: 'no', duration: 'under3Months' },
      'otherCareFirst',
      ['diagnosis.no', 'duration.under3Months'],
    ],
    [
      'findings, not milder ones',
      { surgeryView: 'planned', moreCare: 'couldHelp', limitation: 'some' },
      'otherCareFirst',
      ['moreCare.couldHelp', 'surgeryView.planned'],
    ],
    [
      'a finding to discuss and points without a finding',
      { surgeryView: 'ifBest', age: 'from18to49', scan: 'no' },
      'openPoints',
      ['surgeryView.ifBest', 'age.from18to49', 'scan.no'],
    ],
    [
      'all that lines up',
      {},
      'discuss',
      [
        'duration.over6Months',
        'limitation.aLot',
        'painPills.didNotHelp',
        'physicalTherapy.helpedSome',
        'steroidShots.helpedSome',
        'physicalTherapyLength.sixWeeksOrMore',
        'moreCare.wouldNotHelp',
        'surgeryView.avoid',
        'pastBack.none',
        'health.none',
      ],
    ],
  ])('%s', (_name, change, id, because) => {
    expect(assess(mild, patient(change)).outcome).toEqual({ id, because: picks(...because) });
  });
});

describe('a finding has its reason', () => {
  it.each<[string, Answers, string, string, readonly string[]]>([
    ['met', { surgeryView: 'tooRisky' }, 'surgery', 'met', ['surgeryView.tooRisky']],
    ['met by all of its parts', {}, 'contraindications', 'met', ['pastBack.none', 'health.none']],
    ['not asked', { diagnosis: 'no' }, 'surgery', 'notAsked', []],
    [
      'the worst part wins, and only it is the reason',
      { health: ['smoking', 'infection'], pastBack: ['fusion'] },
      'contraindications',
      'notMet',
      ['health.infection'],
    ],
    [
      'every part that says the same is a reason',
      { limitation: 'some', physicalTherapyLength: 'unsure' },
      'conservativeCare',
      'discuss',
      ['limitation.some', 'physicalTherapy.helpedSome', 'physicalTherapyLength.unsure'],
    ],
    [
      'one past procedure and one health item',
      { pastBack: ['slip'], health: ['opioids'] },
      'contraindications',
      'discuss',
      ['pastBack.slip', 'health.opioids'],
    ],
  ])('%s', (_name, change, criterion, is, because) => {
    expect(findingOf(change, criterion)).toEqual({ criterion, is, because: picks(...because) });
  });

  it('is to discuss where no rule speaks and the condition for met does not hold', () => {
    const questionnaire = tiny({
      questions: [single('view', ['yes', 'no', 'unsure'], { part: 'surgery' })],
      criteria: [{ id: 'surgery', met: picked('view', 'yes') }],
    });
    expect(assess(questionnaire, { view: 'no' }).findings).toEqual([
      { criterion: 'surgery', is: 'discuss', because: picks('view.no') },
    ]);
  });
});

describe('open points and notes have their reasons', () => {
  it('lists them in the order of the questionnaire', () => {
    const { points, notes } = assess(
      mild,
      patient({
        respondent: 'other',
        age: 'over80',
        diagnosis: 'unsure',
        pattern: ['alwaysSame', 'calfCramp'],
        painPills: 'notTried',
        physicalTherapy: 'cannotHave',
        steroidShots: 'notTried',
        health: ['opioids', 'bleeding'],
      }),
    );
    expect(points).toEqual([
      { id: 'diagnosisOpen', because: picks('diagnosis.unsure') },
      { id: 'patternOpen', because: picks('pattern.alwaysSame', 'pattern.calfCramp') },
      { id: 'legBloodFlow', because: picks('pattern.calfCramp') },
      {
        id: 'fewTried',
        because: picks('physicalTherapy.cannotHave', 'painPills.notTried', 'steroidShots.notTried'),
      },
      { id: 'bleeding', because: picks('health.bleeding') },
      { id: 'opioids', because: picks('health.opioids') },
    ]);
    expect(notes).toEqual([
      { id: 'helper', because: picks('respondent.other') },
      { id: 'over80', because: picks('age.over80') },
      { id: 'shotsNotTried', because: picks('steroidShots.notTried') },
      { id: 'treatmentCannotHave', because: picks('physicalTherapy.cannotHave') },
    ]);
  });

  it('states nothing about a question that was not asked', () => {
    const { points, notes } = assess(mild, patient({ diagnosis: 'no', scan: 'no', surgeryView: 'tooRisky' }));
    expect([points.map(({ id }) => id), notes]).toEqual([['diagnosisOpen'], []]);
  });

  it('is not in force if only one of the questions it is about was asked', () => {
    const questionnaire = tiny({
      questions: [
        single('one', ['a', 'unsure']),
        single('two', ['b', 'unsure'], { when: picked('one', 'a') }),
      ],
      openPoints: [{ id: 'both', of: ['one', 'two'], when: { not: picked('two', 'b') } }],
    });
    expect(assess(questionnaire, { one: 'unsure' }).points).toEqual([]);
    expect(assess(questionnaire, { one: 'a', two: 'unsure' }).points).toEqual([
      { id: 'both', because: picks('two.unsure') },
    ]);
  });

  it.each([
    ['emergency', { emergencySigns: ['bladder'], respondent: 'other' }],
    ['adultsOnly', { age: 'under18', respondent: 'other', warningSigns: ['unsure'] }],
  ])('computes nothing else on %s', (id, change) => {
    const { outcome, ...rest } = assess(mild, patient(change));
    expect(outcome.id).toBe(id);
    expect(rest).toEqual({ findings: [], points: [], notes: [], flags: {} });
  });
});

it('throws where no outcome fits', () => {
  const questionnaire = tiny({
    questions: [single('view', ['yes', 'unsure'])],
    outcomes: [{ id: 'discuss', when: picked('view', 'yes') }],
  });
  expect(() => assess(questionnaire, { view: 'unsure' })).toThrow(
    'outcomes: none of them fits these answers',
  );
});

it('names the open question in its refusal', () => {
  expect(new UnansweredQuestionError('age')).toMatchObject({
    name: 'UnansweredQuestionError',
    message: 'question "age" is asked on this path and has no answer',
  });
});

describe('flags', () => {
  const flagged = tiny({
    questions: [single('view', ['yes', 'no', 'unsure'])],
    outcomes: [
      { id: 'urgent', when: picked('view', 'unsure') },
      { id: 'discuss', when: { all: [] } },
    ],
    flags: [
      { id: 'asksMore', when: { all: [{ not: { outcome: ['urgent'] } }, { not: picked('view', 'no') }] } },
    ],
  });

  it.each([
    ['holds where its condition does', 'yes', true],
    ['fails where an answer speaks against it', 'no', false],
    ['fails where the outcome speaks against it', 'unsure', false],
  ])('a flag %s', (_name, view, asksMore) => {
    expect(assess(flagged, { view }).flags).toEqual({ asksMore });
  });
});
