import { describe, expect, it, vi } from 'vitest';
import { question } from '../../../../tests/support/data/broken.ts';
import { copyOfMild, mild, patient } from '../../../../tests/support/data/frozen.ts';
import { multiple, picked, single, tiny } from '../../../../tests/support/data/questionnaire.ts';
import type { Question, Questionnaire } from '../../../lib/engine/schema.ts';
import { differences, witnessId } from './difference.ts';
import { survey } from '../survey/regions.ts';

vi.setConfig({ testTimeout: 60_000 });

const yesNo = (id: string) => single(id, ['yes', 'no', 'unsure']);
const list = multiple('list', ['a', 'b', 'c', 'none', 'unsure']);
const point = (id: string, asked: string, ...options: string[]) => ({
  id,
  of: [asked],
  when: picked(asked, ...options),
});
const small = (questions: Question[], openPoints: Questionnaire['openPoints'] = []) =>
  tiny({
    questions,
    openPoints,
    outcomes: [
      { id: 'openPoints', when: { anyOpenPoint: true } },
      { id: 'discuss', when: { all: [] } },
    ],
  });

const linesBetween = (before: Questionnaire, after: Questionnaire) =>
  differences(before, after).map(({ kind, from, to, size, witness }) => [
    kind,
    `${from} > ${to}`,
    size,
    witness,
  ]);

describe('what differs between two questionnaires that can be counted by hand', () => {
  it('one more answer opens a point: that answer to the one question, times three to the other', () => {
    const questions = [yesNo('one'), yesNo('two')];
    expect(
      linesBetween(
        small(questions, [point('p', 'one', 'no')]),
        small(questions, [point('p', 'one', 'no', 'unsure')]),
      ),
    ).toEqual([
      ['outcome', 'discuss > openPoints', 3n, { one: 'unsure', two: 'yes' }],
      ['points', 'no p > p', 3n, { one: 'unsure', two: 'yes' }],
    ]);
  });

  it('a new question: asked of everyone, and a third of them get its point', () => {
    expect(
      linesBetween(small([yesNo('one')]), small([yesNo('one'), yesNo('two')], [point('p', 'two', 'no')])),
    ).toEqual([
      ['outcome', 'discuss > openPoints', 3n, { one: 'yes', two: 'no' }],
      ['points', 'no p > p', 3n, { one: 'yes', two: 'no' }],
      ['path', 'two not asked > two asked', 9n, { one: 'yes', two: 'yes' }],
    ]);
  });

  it('a question that is gone: each remaining answer set may have had either outcome, and counts once', () => {
    expect(
      linesBetween(
        small([yesNo('one'), yesNo('two')], [point('p', 'two', 'no', 'unsure')]),
        small([yesNo('one')]),
      ),
    ).toEqual([
      ['outcome', 'openPoints > discuss', 3n, { one: 'yes', two: 'no' }],
      ['points', 'p > no p', 3n, { one: 'yes', two: 'no' }],
      ['path', 'two asked > two not asked', 3n, { one: 'yes', two: 'yes' }],
    ]);
  });

  it('a new option: alone it was no answer before, and three sets have it and more', () => {
    const older = multiple('list', ['a', 'b', 'none', 'unsure']);
    expect(linesBetween(small([older]), small([list], [point('p', 'list', 'c')]))).toEqual([
      ['outcome', 'unanswered > openPoints', 1n, { list: ['c'] }],
      ['path', 'list.c not offered > list.c offered', 9n, { list: ['a'] }],
      ['outcome', 'discuss > openPoints', 3n, { list: ['a', 'c'] }],
      ['points', 'no p > p', 3n, { list: ['a', 'c'] }],
    ]);
  });

  it('an option that is gone: whoever picked only that has no answer now and is in no newer answer set', () => {
    const newer = multiple('list', ['a', 'b', 'none', 'unsure']);
    expect(linesBetween(small([list], [point('p', 'list', 'c')]), small([newer]))).toEqual([
      ['outcome', 'openPoints > unanswered', 0n, { list: ['c'] }],
      ['path', 'list.c offered > list.c not offered', 5n, { list: ['a'] }],
      ['outcome', 'openPoints > discuss', 3n, { list: ['a', 'c'] }],
      ['points', 'p > no p', 3n, { list: ['a', 'c'] }],
    ]);
  });

  it('a note', () => {
    const older = small([yesNo('one')]);
    expect(linesBetween(older, { ...older, notes: [point('n', 'one', 'no')] })).toEqual([
      ['notes', 'no n > n', 1n, { one: 'no' }],
    ]);
  });

  it('two changes that turn the same outcome into the same other one stay two classes', () => {
    const questions = [yesNo('one'), yesNo('two')];
    const newer = small(questions, [point('p', 'one', 'no'), point('q', 'two', 'no')]);
    expect(
      differences(small(questions), newer)
        .filter(({ kind }) => kind === 'outcome')
        .map(({ what, size, witness }) => [what, size, witness]),
    ).toEqual([
      ['point q', 2n, { one: 'yes', two: 'no' }],
      ['point p', 3n, { one: 'no', two: 'yes' }],
    ]);
  });

  it('chooses the witness that is nearest to the reference patient', () => {
    const questions = [yesNo('one'), yesNo('two')];
    const reference = { one: 'unsure', two: 'unsure' };
    const newer = small(questions, [point('p', 'one', 'no')]);
    expect(differences(small(questions), newer, { reference })[0]?.witness).toEqual({
      one: 'no',
      two: 'unsure',
    });
  });
});

describe('what differs from the questionnaire that patients answer', () => {
  const comesAndGoes = () => {
    const copy = copyOfMild();
    const rule = (id: string) => copy.openPoints.find((each) => each.id === id);
    Object.assign(rule('durationShort') ?? {}, { when: picked('duration', 'under3Months', 'comesAndGoes') });
    Object.assign(rule('durationUnclear') ?? {}, { when: picked('duration', 'unsure') });
    return copy;
  };

  const otherCareFirst = (questionnaire: Questionnaire) =>
    survey(questionnaire)
      .regions.filter(({ assessment }) => assessment.outcome.id === 'otherCareFirst')
      .reduce((sum, { size }) => sum + size, 0n);

  it('is nothing, for itself', () => {
    expect(differences(mild, copyOfMild())).toEqual([]);
  });

  it('when what comes and goes is no longer met: those patients, and no others', () => {
    const found = differences(mild, comesAndGoes(), { reference: patient() });
    const witness = patient({ duration: 'comesAndGoes' });
    expect(found.map(({ kind, from, to, what }) => [kind, `${from} > ${to}`, what])).toEqual([
      ['outcome', 'openPoints > otherCareFirst', 'point durationShort'],
      ['findings', 'conservativeCare discuss > conservativeCare notMet', 'criterion conservativeCare'],
      ['points', 'no durationShort > durationShort', 'point durationShort'],
      ['points', 'durationUnclear > no durationUnclear', 'point durationUnclear'],
    ]);
    expect(found.map((each) => each.witness)).toEqual(found.map(() => witness));
    expect(found[0]?.size).toBe(otherCareFirst(comesAndGoes()) - otherCareFirst(mild));
    expect(found[0]?.id).toBe(
      witnessId({ kind: 'outcome', from: 'openPoints', to: 'otherCareFirst', witness }),
    );
  });

  it('when everyone is asked for a scan: a longer path, and the outcome stays', () => {
    const copy = copyOfMild();
    delete question(copy, 'scan').when;
    const found = differences(mild, copy, { reference: patient() });
    expect(found.map(({ kind, from, to }) => [kind, `${from} > ${to}`])).toEqual([
      ['path', 'scan not asked > scan asked'],
      ['points', 'no scanOld > scanOld'],
      ['points', 'no scanNone > scanNone'],
      ['points', 'no scanUnsure > scanUnsure'],
    ]);
    expect(found[0]?.witness).toEqual(expect.objectContaining({ diagnosis: 'no', scan: 'within12Months' }));
  });
});

it('a witness keeps its id whatever the order of its answers', () => {
  const difference = { kind: 'outcome', from: 'discuss', to: 'openPoints' } as const;
  expect(witnessId({ ...difference, witness: { one: 'yes', two: ['a', 'b'] } })).toBe(
    witnessId({ ...difference, witness: { two: ['a', 'b'], one: 'yes' } }),
  );
  expect(witnessId({ ...difference, witness: { one: 'yes' } })).toMatch(/^[0-9a-f]{8}$/);
});
