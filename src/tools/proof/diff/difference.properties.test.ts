import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { smallQuestionnaire } from '../../../../tests/support/data/small-questionnaires.ts';
import { asAnswer, type Answer, type Answers } from '../../../lib/engine/answers.ts';
import { assess } from '../../../lib/engine/assess.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import type { Question, Questionnaire } from '../../../lib/engine/schema.ts';
import { differences } from './difference.ts';
import { takes } from './joint-answers.ts';
import { compare, pairOf } from './side-by-side.ts';
import { subjectsOf } from './subjects.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Everything that someone could pick for a question, in either version, and nothing. */
function answersTo(versions: readonly Questionnaire[], id: string): readonly (Answer | undefined)[] {
  const puts = versions.flatMap(({ questions }) => questions.filter((question) => question.id === id));
  const all = puts.flatMap((question) =>
    subsetsOf(question)
      .filter((picks) => takes({ question, offered: question.options }, picks))
      .map((picks) => asAnswer({ ...question, kind: 'multiple' }, picks)),
  );
  const distinct = new Map(all.map((each) => [[...each].sort().join(), each]));
  return [undefined, ...distinct.values()];
}

const subsetsOf = ({ options }: Question): string[][] =>
  options.reduce<string[][]>((all, { id }) => [...all, ...all.map((each) => [...each, id])], [[]]);

/** The questions asked, up to the first without an answer. */
function askedBy(questionnaire: Questionnaire, answers: Answers) {
  const { asked } = pathOf(questionnaire, answers);
  const stuck = asked.findIndex((each) => !takes(each, each.picks));
  return { asked: stuck === -1 ? asked : asked.slice(0, stuck + 1), isComplete: stuck === -1 };
}

/** Answers that someone could have given: each is asked for, and an answer, in one version at least. */
function isPossible(versions: readonly Questionnaire[], answers: Answers, ids: readonly string[]): boolean {
  const puts = versions.flatMap((each) => askedBy(each, answers).asked);
  return ids.every((id) => {
    const here = puts.filter(({ question }) => question.id === id);
    const answer = answers[id];
    if (answer === undefined) return here.length === 0;
    return here.some((each) => takes(each, [answer].flat()));
  });
}

function everyAnswer(versions: readonly Questionnaire[]): readonly Answers[] {
  const ids = [...new Set(versions.flatMap(({ questions }) => questions.map(({ id }) => id)))];
  const all = ids.reduce<Answers[]>(
    (sofar, id) =>
      sofar.flatMap((answers) =>
        answersTo(versions, id).map((answer) =>
          answer === undefined ? answers : { ...answers, [id]: answer },
        ),
      ),
    [{}],
  );
  return all.filter((answers) => isPossible(versions, answers, ids));
}

/** Everything a version states about someone, by subject. */
function meaningById(questionnaire: Questionnaire, answers: Answers): ReadonlyMap<string, string> {
  if (!askedBy(questionnaire, answers).isComplete) return new Map([['outcome', 'unanswered']]);
  const { outcome, findings, points, notes } = assess(questionnaire, answers);
  const { picks, stops } = pathOf(questionnaire, answers);
  const present = (kind: string, things: readonly { id: string }[], found: readonly { id: string }[]) =>
    things.map(({ id }): [string, string] => [
      `${kind} ${id}`,
      found.some((each) => each.id === id) ? id : `no ${id}`,
    ]);
  return new Map([
    ['outcome', outcome.id],
    ...questionnaire.criteria.map(({ id }): [string, string] => [
      `findings ${id}`,
      `${id} ${findings.find(({ criterion }) => criterion === id)?.is ?? 'not shown'}`,
    ]),
    ...present('points', questionnaire.openPoints, points),
    ...present('notes', questionnaire.notes, notes),
    ...questionnaire.questions.map(({ id }): [string, string] => [
      `path ${id}`,
      `${id} ${picks.has(id) ? '' : 'not '}asked`,
    ]),
    ...questionnaire.stops.map(({ screen, after }): [string, string] => {
      const isMet = stops.some((each) => each.screen === screen && each.after === after);
      return [`path ${screen} after ${after}`, `${screen} after ${after} ${isMet ? '' : 'not '}met`];
    }),
  ]);
}

/** What a version states about a subject that it does not have. */
function silence(about: string, known: string): string {
  if (about.startsWith('findings')) return 'unknown';
  if (about.startsWith('points') || about.startsWith('notes'))
    return known.startsWith('no ') ? known : `no ${known}`;
  return known.includes(' not ') ? known : known.replace(/ (asked|met)$/, ' not $1');
}

/** By brute force: the complete answer sets of the newer version in each class, and the fewest picks. */
function oneByOne(
  before: Questionnaire,
  after: Questionnaire,
): Record<string, { size: bigint; picks: number }> {
  const classes = new Map<string, { sets: Set<string>; picks: number }>();
  for (const answers of everyAnswer([before, after])) {
    const [old, now] = [meaningById(before, answers), meaningById(after, answers)];
    const own = effective(after, answers);
    const picks = Object.values(answers).flat().length;
    for (const about of new Set([...old.keys(), ...now.keys()])) {
      const isUnanswered = old.size === 1 || now.size === 1;
      if (isUnanswered && about !== 'outcome') continue;
      const from = old.get(about) ?? silence(about, now.get(about) ?? '');
      const to = now.get(about) ?? silence(about, from);
      if (from === to) continue;
      const name = `${about.split(' ')[0]}: ${from} > ${to}`;
      const known = classes.get(name) ?? { sets: new Set<string>(), picks };
      if (own !== undefined) known.sets.add(own);
      classes.set(name, { ...known, picks: Math.min(known.picks, picks) });
    }
  }
  return Object.fromEntries(
    [...classes].map(([name, { sets, picks }]) => [name, { size: BigInt(sets.size), picks }]),
  );
}

/** The answers that are effective in a version, if they are complete. */
function effective(questionnaire: Questionnaire, answers: Answers): string | undefined {
  const { asked, isComplete } = askedBy(questionnaire, answers);
  return isComplete ? JSON.stringify(asked.map(({ question, picks }) => [question.id, picks])) : undefined;
}

/** The same, by classes; whether an option is offered is covered by hand-written tests. */
function inClasses(
  before: Questionnaire,
  after: Questionnaire,
): Record<string, { size: bigint; picks: number }> {
  const pair = pairOf(before, after, {});
  return Object.fromEntries(
    subjectsOf(pair)
      .map((subject) => ({ ...subject, what: [['all', pair.formulas.yes] as const] }))
      .flatMap((subject) => compare(pair, subject).map((each) => ({ ...each, kind: subject.kind })))
      .filter(({ from, to }) => ![from, to].some((each) => each.endsWith(' offered')))
      .map(({ kind, from, to, size, witness }) => [
        `${kind}: ${from} > ${to}`,
        { size, picks: Object.values(witness).flat().length },
      ]),
  );
}

const areFew = (versions: readonly Questionnaire[]) =>
  versions.every(
    ({ questions }) =>
      questions.length <= 3 && questions.filter(({ kind }) => kind === 'multiple').length <= 2,
  );

/** The same questionnaire with a few things taken from another. */
const edited = fc

  .tuple(
    smallQuestionnaire,
    smallQuestionnaire,
    fc.record({ stops: fc.boolean(), points: fc.boolean(), criteria: fc.boolean() }),
  )
  .map(([one, other, take]): [Questionnaire, Questionnaire] => {
    const known = (id: string) => one.questions.find((each) => each.id === id);
    const isSafe = (data: unknown) =>
      other.questions.every(
        ({ id, options }) =>
          !JSON.stringify(data).includes(`"${id}"`) ||
          options.every((option) => known(id)?.options.some((each) => each.id === option.id)),
      );
    return [
      one,
      {
        ...one,
        stops: take.stops && isSafe(other.stops) ? other.stops : one.stops,
        openPoints: take.points && isSafe(other.openPoints) ? other.openPoints : one.openPoints,
        criteria: take.criteria && isSafe(other.criteria) ? other.criteria : one.criteria,
      },
    ];
  });

/** The first question takes the last one's name, and the other way round. */
function inOtherOrder(questionnaire: Questionnaire): Questionnaire {
  const last = `q${questionnaire.questions.length - 1}`;
  const swapped = (name: string) => (name === 'q0' ? last : name === last ? 'q0' : name);
  const text = JSON.stringify(questionnaire).replace(/"(q\d)"/g, (_, name: string) => `"${swapped(name)}"`);
  return JSON.parse(text) as Questionnaire;
}

describe('the classes of two versions have the sizes that counting one by one gives', () => {
  it('where a few rules have changed', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        fc.pre(areFew([before, after]));
        expect(inClasses(before, after)).toEqual(oneByOne(before, after));
      }),
      { numRuns: 150 },
    );
  });

  it('where everything has changed: questions, their kind, their options, and every rule', () => {
    fc.assert(
      fc.property(smallQuestionnaire, smallQuestionnaire, (before, after) => {
        fc.pre(areFew([before, after]));
        expect(inClasses(before, after)).toEqual(oneByOne(before, after));
      }),
      { numRuns: 60 },
    );
  });

  it('where the questions come in another order', () => {
    fc.assert(
      fc.property(smallQuestionnaire, smallQuestionnaire, (before, after) => {
        fc.pre(areFew([before, after]));
        const other = inOtherOrder(after);
        expect(inClasses(before, other)).toEqual(oneByOne(before, other));
      }),
      { numRuns: 60 },
    );
  });
});

it('names causes without losing or inventing a class of outcomes', () => {
  fc.assert(
    fc.property(smallQuestionnaire, smallQuestionnaire, (before, after) => {
      fc.pre(areFew([before, after]));
      const outcomes = (all: readonly string[]) =>
        [...new Set(all)].filter((each) => each.startsWith('outcome')).sort();
      expect(
        outcomes(differences(before, after).map(({ kind, from, to }) => `${kind}: ${from} > ${to}`)),
      ).toEqual(outcomes(Object.keys(inClasses(before, after))));
    }),
    { numRuns: 60 },
  );
});

it('finds no difference between a questionnaire and itself', () => {
  fc.assert(
    fc.property(smallQuestionnaire, (questionnaire) => {
      expect(differences(questionnaire, structuredClone(questionnaire))).toEqual([]);
    }),
  );
});
