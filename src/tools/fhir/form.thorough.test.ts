import type { Coding, QuestionnaireItem } from '@medplum/fhirtypes';
import { describe, expect, it, vi } from 'vitest';
import { everyPath, randomPaths } from '../../../tests/support/data/every-path.ts';
import {
  allItems,
  isEnabledByExpression,
  shownBy,
  shownByMisreading,
  type Ticked,
} from '../../../tests/support/fhir/plain-form.ts';
import { publication } from '../../../tests/support/fhir/publication.ts';
import { mild, multiple, patient, picked, single, tiny } from '../../../tests/support/data/questionnaire.ts';
import type { Answers } from '../../lib/engine/answers.ts';
import { words } from '../../../tests/support/data/words.ts';
import { firstUnanswered, pathOf } from '../../lib/engine/path.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { diceFrom } from '../../../tests/oracle/random-answers.ts';
import { questionnaireResource } from './questionnaire.ts';

vi.setConfig({ testTimeout: 120_000 });

const form = questionnaireResource(publication);
const items = allItems(form.item);
const memories = ['forgets', 'remembers'] as const;

/** Ticks the option at the same index in the form, whatever its text. */
function ticksFor(questionnaire: Questionnaire, answers: Answers, inForm = items): Ticked {
  const codingAt = (id: string, place: number): Coding[] => {
    const option = inForm.find(({ linkId }) => linkId === id)?.answerOption?.[place];
    return option?.valueCoding ? [option.valueCoding] : [];
  };
  return Object.fromEntries(
    questionnaire.questions.map(({ id, options }) => [
      id,
      options.flatMap((option, place) =>
        [answers[id] ?? []].flat().includes(option.id) ? codingAt(id, place) : [],
      ),
    ]),
  );
}

const linkIdOf = ({ linkId }: QuestionnaireItem) => linkId;

/** The warnings shown before the questions that are asked. */
const warningsFor = (asked: readonly string[]) =>
  asked.filter((id) => words.questions[id]?.warning).map((id) => `${id}-warning`);

describe('a form that supports only standard R4', () => {
  it.each(memories)(
    'asks the same questions, with their warnings and stops, and no heading over nothing, if it %s old answers',
    (memory) => {
      const differing: object[] = [];
      let count = 0;
      for (const answers of everyPath(mild, patient())) {
        count += 1;
        const path = pathOf(mild, answers);
        if (firstUnanswered(path) !== undefined) continue;
        const { questions, displays, stops: shown, empty } = shownBy(form, ticksFor(mild, answers), memory);
        const asked = path.asked.map(({ question }) => question.id);
        const stops = path.stops.map(({ screen, after }) => `${screen}-after-${after}`);
        const warnings = displays.filter((linkId) => linkId?.endsWith('-warning'));
        const isSame = [
          [questions, asked],
          [shown, stops],
          [warnings, warningsFor(asked)],
          [empty.filter((group) => !isEnabledByExpression(group)).map(linkIdOf), []],
        ].every(([form = [], check = []]) => form.join() === check.join());
        if (!isSame) differing.push({ answers, questions, asked, shown, stops, warnings, empty });
        if (differing.length > 3) break;
      }
      expect(differing).toEqual([]);
      expect(count).toBeGreaterThan(randomPaths + 4_000);
    },
  );

  it.each(memories)(
    'never asks more than we do before all is answered, and always the next, if it %s',
    (memory) => {
      const dice = diceFrom(7);
      for (const answers of someOf(everyPath(mild, patient()), 40)) {
        const part = Object.fromEntries(Object.entries(answers).filter(() => dice() < 0.7));
        const path = pathOf(mild, part);
        const { questions } = shownBy(form, ticksFor(mild, part), memory);
        const asked: (string | undefined)[] = path.asked.map(({ question }) => question.id);
        expect(questions.filter((linkId) => !asked.includes(linkId))).toEqual([]);
        const next = firstUnanswered(path);
        if (next !== undefined) expect(questions).toContain(next);
      }
    },
  );
});

describe('a form that reads "!=" as "some answer differs", and supports the expressions of SDC', () => {
  it.each(memories)('stops as we do where signs stand beside each other, if it %s old answers', (memory) => {
    const differing: object[] = [];
    for (const question of mild.questions.filter(
      ({ part, kind }) => part === 'warningSigns' && kind === 'multiple',
    ))
      for (const picks of pairsOf(question.options.filter(({ exclusive }) => !exclusive)))
        for (const age of ['under18', 'from65to80']) {
          const answers = patient({ [question.id]: picks.map(({ id }) => id), age });
          const path = pathOf(mild, answers);
          const { questions, stops, empty } = shownByMisreading(form, ticksFor(mild, answers), memory);
          const asked = path.asked.map((each) => each.question.id);
          const stopped = path.stops.map(({ screen, after }) => `${screen}-after-${after}`);
          if (
            [questions.join(), stops.join(), empty.map(linkIdOf).join()].join(';') !==
            [asked.join(), stopped.join(), ''].join(';')
          )
            differing.push({ answers, questions, asked, stops, stopped, empty });
        }
    expect(differing).toEqual([]);
  });

  it.each(memories)('opens no group before there is something in it, if it %s old answers', (memory) => {
    const dice = diceFrom(11);
    for (const answers of someOf(everyPath(mild, patient()), 200)) {
      const part = Object.fromEntries(Object.entries(answers).filter(() => dice() < 0.8));
      for (const given of [answers, part]) {
        const { empty } = shownByMisreading(form, ticksFor(mild, given), memory);
        expect(empty.map(linkIdOf)).toEqual([]);
      }
    }
  });

  it('would go on without them', () => {
    const sign = mild.questions.find(({ id }) => id === 'emergencySigns')?.options[0]?.id ?? '';
    const answers = patient({ emergencySigns: [sign, 'unsure'] });
    const plain = JSON.parse(
      JSON.stringify(form).replaceAll('-enableWhenExpression', '-unknown'),
    ) as typeof form;
    expect(shownByMisreading(plain, ticksFor(mild, answers), 'forgets').questions).toContain('suddenSigns');
  });
});

describe('a condition', () => {
  const a = single('a', ['x', 'y', 'z']);
  const b = multiple('b', ['p', 'q', 'none', 'unsure'], { when: picked('a', 'x', 'y') });
  const c = single('c', ['yes', 'no']);
  const conditions = {
    any: { any: [picked('a', 'x'), picked('b', 'q')] },
    all: {
      all: [{ any: [picked('a', 'x'), picked('c', 'no')] }, { any: [picked('b', 'p'), picked('c', 'yes')] }],
    },
    not: { not: picked('b', 'p', 'q') },
    notUnsure: { not: picked('b', 'unsure') },
    notTogether: { not: { all: [picked('a', 'x'), picked('c', 'yes')] } },
    atLeast: { atLeast: 2, of: [picked('a', 'x', 'z'), picked('b', 'none'), picked('c', 'no')] },
  };

  it.each(Object.entries(conditions))(
    'of the kind "%s" enables in a form what it asks with us',
    (_kind, when) => {
      const questionnaire = tiny({ questions: [a, b, c, single('last', ['one', 'two'], { when })] });
      const own = questionnaireResource({ ...publication, questionnaire });
      const asked = (answers: Answers) =>
        pathOf(questionnaire, answers).asked.map(({ question }) => question.id);
      const shown = (answers: Answers) =>
        shownBy(own, ticksFor(questionnaire, answers, allItems(own.item)), 'forgets').questions;
      const sets: Answers[] = ['x', 'y', 'z'].flatMap((one) =>
        [['p'], ['q'], ['p', 'q'], ['none'], ['unsure']].flatMap((some) =>
          ['yes', 'no'].map((last) => ({ a: one, b: some, c: last })),
        ),
      );
      expect(sets.map(shown)).toEqual(sets.map(asked));
    },
  );

  const beside = multiple('b', ['p', 'q', 'r', 'none']);

  it.each([
    ['one pick that may stand beside others', { not: picked('b', 'p') }],
    ['several picks that may stand beside others', { not: picked('b', 'p', 'q') }],
    ['one such pick, or another answer', { any: [{ not: picked('b', 'p') }, picked('c', 'no')] }],
  ])('that is without %s enables in a form what it asks with us', (_kind, when) => {
    const questionnaire = tiny({ questions: [beside, c, single('last', ['one', 'two'], { when })] });
    const own = questionnaireResource({ ...publication, questionnaire });
    const sets: Answers[] = [['p'], ['q'], ['r'], ['p', 'r'], ['q', 'r'], ['none']].flatMap((some) =>
      ['yes', 'no'].map((last) => ({ b: some, c: last })),
    );
    const shown = (answers: Answers) =>
      shownBy(own, ticksFor(questionnaire, answers, allItems(own.item)), 'forgets').questions;
    expect(sets.map(shown)).toEqual(
      sets.map((answers) => pathOf(questionnaire, answers).asked.map(({ question }) => question.id)),
    );
  });

  it('that plain R4 cannot say is refused by name', () => {
    const when = { any: [{ not: picked('b', 'p', 'q') }, picked('c', 'no')] };
    const questionnaire = tiny({ questions: [beside, c, single('last', ['one', 'two'], { when })] });
    expect(() => questionnaireResource({ ...publication, questionnaire })).toThrow(
      'questionnaire: "last" depends on "b" without p, q; FHIR R4 cannot say that',
    );
  });
});

const pairsOf = <Each>(all: readonly Each[]): (readonly [Each, Each])[] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));

function* someOf<Each>(all: Iterable<Each>, each: number): Generator<Each> {
  let count = 0;
  for (const one of all) if ((count += 1) % each === 0) yield one;
}
