import { describe, expect, it } from 'vitest';
import {
  mild,
  multiple,
  pageOne,
  patient,
  picked,
  single,
  tiny,
} from '../../../tests/support/data/questionnaire.ts';
import type { Answers } from '../engine/answers.ts';
import { UnansweredQuestionError } from '../engine/assess.ts';
import { notesDocument } from './document.ts';
import { plainPage, type PageBlock, type PageOne } from './page-one.ts';

const notesOf = (change: Answers = {}) => notesDocument(mild, pageOne, patient(change));
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

const small = tiny({
  questions: [
    single('who', ['me', 'other', 'unsure']),
    single('therapy', ['tried', 'notTried', 'unsure']),
    single('weeks', ['few', 'many', 'unsure'], { followUpOf: 'therapy', when: picked('therapy', 'tried') }),
    multiple('health', ['blood', 'bone', 'none', 'unsure'], {
      part: 'safety',
      when: { not: picked('who', 'other') },
    }),
  ],
  criteria: [{ id: 'safety', met: picked('health', 'none') }],
  openPoints: [
    { id: 'blood', of: ['health'], when: picked('health', 'blood') },
    { id: 'bone', of: ['health'], when: picked('health', 'bone') },
  ],
  notes: [{ id: 'helped', of: ['who'], when: picked('who', 'other') }],
});
const page = (...blocks: PageBlock[]): PageOne => ({
  ...plainPage(small),
  sections: [{ id: 'one', blocks }],
});
const answers = { who: 'me', therapy: 'tried', weeks: 'few', health: ['blood', 'bone'] };
const blocksOf = (given: Answers, ...blocks: PageBlock[]) =>
  notesDocument(small, page(...blocks), { ...answers, ...given }).sections[0]?.blocks;

describe('a block of page one', () => {
  it('has the answers to its questions, in its order', () => {
    expect(blocksOf({}, { form: 'facts', questions: ['health', 'who'], blanks: ['since'] })).toEqual([
      {
        form: 'facts',
        blanks: ['since'],
        answers: [
          { question: 'health', picks: ['blood', 'bone'], followUps: [] },
          { question: 'who', picks: ['me'], followUps: [] },
        ],
      },
    ]);
  });

  const weeks = { question: 'weeks', picks: ['few'], followUps: [] };

  it('has a follow-up behind its question where page one names it nowhere', () => {
    expect(blocksOf({}, { form: 'table', questions: ['therapy'], columns: ['a', 'b'] })).toEqual([
      {
        form: 'table',
        columns: ['a', 'b'],
        answers: [{ question: 'therapy', picks: ['tried'], followUps: [weeks] }],
      },
    ]);
  });

  it('has a follow-up alone where page one names it', () => {
    const blocks = blocksOf(
      {},
      { form: 'facts', questions: ['therapy'] },
      { form: 'values', questions: ['weeks'] },
    );
    expect(blocks).toEqual([
      { form: 'facts', answers: [{ question: 'therapy', picks: ['tried'], followUps: [] }] },
      { form: 'values', answers: [weeks] },
    ]);
  });

  it('prints a question as not asked, and omits a follow-up that was not asked', () => {
    const given = { who: 'other', therapy: 'notTried' };
    expect(blocksOf(given, { form: 'facts', questions: ['health', 'therapy', 'weeks'] })).toEqual([
      {
        form: 'facts',
        answers: [
          { question: 'health', picks: undefined, followUps: [] },
          { question: 'therapy', picks: ['notTried'], followUps: [] },
        ],
      },
    ]);
  });

  it('has the open points that it names, and another the rest', () => {
    expect(blocksOf({}, { form: 'points', only: ['bone'] }, { form: 'points' })).toEqual([
      { form: 'points', ids: ['bone'] },
      { form: 'points', ids: ['blood'] },
    ]);
  });

  it('has the box of an open point beside the printed answer that expresses it, and the other points below', () => {
    const blocks = (...points: PageBlock[]) => blocksOf({ health: ['blood'] }, ...points);
    const health = { question: 'health', picks: ['blood'], followUps: [] };
    expect(blocks({ form: 'facts', questions: ['health'] }, { form: 'points', inPlace: true })).toEqual([
      { form: 'facts', answers: [{ ...health, open: ['blood'] }] },
      { form: 'points', ids: [], inPlace: ['blood'] },
    ]);
    expect(blocks({ form: 'points', inPlace: true })).toEqual([{ form: 'points', ids: ['blood'] }]);
    expect(blocks({ form: 'signs', questions: ['health'] }, { form: 'points', inPlace: true })?.[1]).toEqual({
      form: 'points',
      ids: ['blood'],
    });
  });

  it.each<[string, Answers, string]>([
    ['yes where every answer says it', { who: 'me', health: ['bone'] }, 'picked'],
    ['no where one answer does not', { who: 'me', health: ['none'] }, 'notPicked'],
    ['not sure where nothing but that is known', { who: 'me', health: ['unsure'] }, 'unsure'],
    ['no where another answer says no', { who: 'unsure', health: ['none'] }, 'notPicked'],
  ])('says of several answers together %s', (_name, given, is) => {
    const all = [
      { question: 'who', picked: ['me'] },
      { question: 'health', picked: ['blood', 'bone'] },
    ];
    expect(blocksOf(given, { form: 'whether', id: 'both', all })).toEqual([
      { form: 'whether', id: 'both', is },
    ]);
  });

  it('has the printed notes', () => {
    expect(blocksOf({ who: 'other' }, { form: 'notes' })).toEqual([{ form: 'notes', ids: ['helped'] }]);
  });

  it('has each criterion with what was found and its evidence', () => {
    const evidence = { safety: [{ form: 'points' as const }] };
    expect(blocksOf({}, { form: 'criteria', evidence })).toEqual([
      {
        form: 'criteria',
        rows: [
          { criterion: 'safety', is: 'discuss', evidence: [{ form: 'points', ids: ['blood', 'bone'] }] },
        ],
      },
    ]);
  });

  it('has the evidence without what was found where the outcome is urgent', () => {
    const urgent = { ...page({ form: 'criteria', evidence: {} }, { form: 'criteria' }), urgent: ['discuss'] };
    const notes = notesDocument(small, urgent, answers);
    expect(notes.isUrgent).toBe(true);
    expect(notes.findings).toEqual([]);
    expect(notes.sections[0]?.blocks).toEqual([
      { form: 'criteria', rows: [{ criterion: 'safety', is: undefined, evidence: [] }] },
      { form: 'criteria', rows: [] },
    ]);
  });
});

it('open points are in the order in which a physician reads them', () => {
  const { points } = notesDocument({ ...small, printOrder: ['bone', 'blood'] }, plainPage(small), answers);
  expect(idsOf(points)).toEqual(['bone', 'blood']);
});

describe('warning signs', () => {
  const sign = (option: string) => ({ question: 'warningSigns', option });

  it.each<[string, Answers, object]>([
    [
      'by how soon they must be looked at',
      { warningSigns: ['nightPain', 'swollenLeg', 'weightLoss', 'fever'] },
      { today: [sign('fever'), sign('swollenLeg')], nextDays: [sign('weightLoss'), sign('nightPain')] },
    ],
    [
      'with the questions answered "Not sure"',
      { emergencySigns: ['unsure'], warningSigns: ['unsure'] },
      { unsure: ['emergencySigns', 'warningSigns'] },
    ],
    [
      'and a sign beside a "Not sure"',
      { emergencySigns: ['unsure'], warningSigns: ['smallFall'] },
      { today: [sign('smallFall')], unsure: ['emergencySigns'] },
    ],
  ])('are listed %s', (_name, change, warning) => {
    expect(notesOf(change).warning).toMatchObject({ today: [], nextDays: [], unsure: [], ...warning });
  });

  it.each<[string, Answers]>([
    ['a warning sign', { warningSigns: ['fever'] }],
    ['not sure of emergency signs', { emergencySigns: ['unsure'] }],
  ])('keep the criteria out of sight, and nothing else: %s', (_name, change) => {
    const { outcome, findings, points } = notesOf({ ...change, moreCare: 'planned' });
    expect([outcome, findings, idsOf(points)]).toEqual(['callToday', [], ['morePlanned']]);
  });
});

it('a helper is named', () => {
  const { helper, facts } = notesOf({ respondent: 'other' });
  expect([helper, facts]).toEqual([
    true,
    [{ id: 'helper', because: [{ question: 'respondent', option: 'other' }] }],
  ]);
});

it('there are no notes while a question is open', () => {
  expect(() => notesOf({ health: [] })).toThrow(new UnansweredQuestionError('health'));
});
