import { describe, expect, it, vi } from 'vitest';
import { everyPath, randomPaths } from '../../../tests/support/data/every-path.ts';
import { walk, type Walk } from '../../../tests/support/paper/pen.ts';
import { mild, patient } from '../../../tests/support/data/frozen.ts';
import { multiple, picked, single, tiny } from '../../../tests/support/data/questionnaire.ts';
import type { Answers } from '../../lib/engine/answers.ts';
import { readQuestionnaire } from '../../content/read.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';
import { firstUnanswered, pathOf } from '../../lib/engine/path.ts';
import type { Condition, Questionnaire } from '../../lib/engine/schema.ts';
import { paperForm } from './paper-form.ts';

vi.setConfig({ testTimeout: 120_000 });

const form = paperForm(mild);
const numberOf = (id: string) => form.find(({ question }) => question.id === id)?.number;
const goTo = (id: string) =>
  Object.fromEntries(
    form
      .find(({ question }) => question.id === id)
      ?.boxes.flatMap((box) => (box.goTo === undefined ? [] : [[box.id, box.goTo]])) ?? [],
  );

function pathOn(questionnaire: Questionnaire, answers: Answers): Walk | undefined {
  const path = pathOf(questionnaire, answers);
  if (firstUnanswered(path) !== undefined) return undefined;
  return {
    asked: path.asked.map(({ question }) => question.id),
    offered: path.asked.flatMap(({ question, offered }) => offered.map(({ id }) => `${question.id}.${id}`)),
    stops: path.stops.map(({ screen, after }) => `${screen} after ${after}`),
  };
}

describe('someone with a pen', () => {
  it('answers the questions that the check asks, and meets the stops that it shows', () => {
    const differing: object[] = [];
    let count = 0;
    for (const answers of everyPath(mild, patient())) {
      const path = pathOn(mild, answers);
      if (!path) continue;
      count += 1;
      const pen = walk(form, answers);
      if (JSON.stringify(pen) !== JSON.stringify(path)) differing.push({ answers, pen, path });
      if (differing.length > 3) break;
    }
    expect(differing).toEqual([]);
    expect(count).toBeGreaterThan(randomPaths);
  });

  it('goes the way of each vignette on the form of today', () => {
    const today = readQuestionnaire();
    const paper = paperForm(today);
    const vignettes = readVignettes();
    expect(vignettes.map(({ id, answers }) => ({ id, ...walk(paper, answers) }))).toEqual(
      vignettes.map(({ id, answers }) => ({ id, ...pathOn(today, answers) })),
    );
  });

  it('only ever goes forward', () => {
    for (const { number, skip, boxes } of form)
      for (const target of [skip?.goTo, ...boxes.map((box) => box.goTo)])
        if (typeof target === 'number') expect(target).toBeGreaterThan(number);
  });
});

describe('the form', () => {
  it('numbers every question once, in order', () => {
    expect(form.map(({ number, question }) => [number, question.id])).toEqual(
      mild.questions.map(({ id }, index) => [index + 1, id]),
    );
  });

  it('has the instruction beside the box if that box alone decides', () => {
    expect(goTo('diagnosis')).toEqual({ no: numberOf('pattern') });
    const after = numberOf('steroidShots');
    expect(goTo('physicalTherapy')).toEqual({
      helpedEnough: after,
      cannotHave: after,
      notTried: after,
      unsure: after,
    });
  });

  it('looks back once, before the questions that depend on an early answer', () => {
    expect(form.flatMap(({ question, skip }) => (skip ? [{ before: question.id, ...skip }] : []))).toEqual([
      { before: 'moreCare', when: [[{ question: 'diagnosis', picked: ['no'], is: true }]], goTo: 'end' },
    ]);
  });
});

describe('a made-up questionnaire', () => {
  const a = single('a', ['x', 'y']);
  const b = multiple('b', ['p', 'q', 'none']);
  const last = single('last', ['one', 'two']);
  const conditions: readonly Condition[] = [
    picked('a', 'x'),
    { not: picked('b', 'p') },
    { any: [picked('a', 'y'), picked('b', 'q')] },
    { all: [{ not: picked('a', 'x') }, { any: [picked('b', 'none'), picked('b', 'p')] }] },
    { atLeast: 2, of: [picked('a', 'x'), picked('b', 'p'), picked('b', 'q')] },
  ];
  const sets: Answers[] = ['x', 'y'].flatMap((one) =>
    [['p'], ['q'], ['p', 'q'], ['none']].flatMap((some) =>
      ['m', 'n'].map((more) => ({ a: one, b: some, c: more, d: 'm', last: 'one' })),
    ),
  );

  it.each(conditions.map((when) => [JSON.stringify(when), when] as const))(
    'with %s is walked as asked',
    (_name, when) => {
      const questionnaire = tiny({
        questions: [
          a,
          b,
          single('c', ['m', 'n'], { when }),
          single('d', ['m', 'n'], { followUpOf: 'c', when: picked('c', 'm') }),
          last,
        ],
        stops: [
          { screen: 'callToday', after: 'b', when },
          { screen: 'adultsOnly', after: 'c', when: picked('c', 'n'), final: true },
        ],
      });
      const paper = paperForm(questionnaire);
      expect(sets.map((answers) => walk(paper, answers))).toEqual(
        sets.map((answers) => pathOn(questionnaire, answers)),
      );
    },
  );
});
