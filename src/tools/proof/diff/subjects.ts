import type { Questionnaire } from '../../../lib/engine/schema.ts';
import type { Formula } from './formula.ts';
import { unanswered, type Pair, type Subject } from './pair.ts';
import type { Choice, Formulation } from './formulation.ts';

export type Kind = 'outcome' | 'findings' | 'points' | 'notes' | 'path';
export type NamedSubject = Subject & { readonly kind: Kind };

/** Everything on which two versions may differ about a patient, without what is certainly the same. */
export function subjectsOf(pair: Pair): readonly NamedSubject[] {
  const verdicts = [outcome(pair), ...findings(pair), ...rules(pair, 'points'), ...rules(pair, 'notes')];
  return [
    ...[...verdicts, ...path(pair)].map((each) => ({
      ...each,
      from: afterUnanswered(pair, pair.before.formulation, each.from),
      to: afterUnanswered(pair, pair.after.formulation, each.to),
    })),
    ...options(pair),
  ].filter(({ from, to }) => String(from) !== String(to));
}

/** No answer, no verdict: a version that cannot read an answer states nothing else. */
const afterUnanswered = ({ formulas }: Pair, formulation: Formulation, choice: Choice): Choice => [
  [unanswered, formulas.any([...formulation.unanswered.values()])],
  ...choice,
];

const outcome = (pair: Pair): NamedSubject => ({
  kind: 'outcome',
  from: pair.before.formulation.outcome,
  to: pair.after.formulation.outcome,
  what: causes(pair),
  countsUnanswered: true,
});

function findings(pair: Pair): readonly NamedSubject[] {
  const { before, after } = formulations(pair);
  return namesIn(before.findings, after.findings).map((id) => {
    const choice = (formulation: Formulation): Choice => [
      [`${id} not shown`, formulation.withoutNotes],
      ...(formulation.findings.get(id) ?? [['unknown', pair.formulas.yes]]).map(
        ([is, when]) => [`${id} ${is}`, when] as const,
      ),
    ];
    return {
      kind: 'findings',
      from: choice(before),
      to: choice(after),
      what: surely(pair, `criterion ${id}`),
    };
  });
}

function rules(pair: Pair, kind: 'points' | 'notes'): readonly NamedSubject[] {
  const { formulas } = pair;
  const { before, after } = formulations(pair);
  return namesIn(before[kind], after[kind]).map((id) => {
    const isPrinted = (formulation: Formulation) =>
      formulas.all([formulation[kind].get(id) ?? formulas.no, formulas.not(formulation.withoutNotes)]);
    const choice = (formulation: Formulation) => either(pair, isPrinted(formulation), id, `no ${id}`);
    const what = surely(pair, `${kind === 'points' ? 'point' : 'note'} ${id}`);
    return { kind, from: choice(before), to: choice(after), what };
  });
}

function path(pair: Pair): readonly NamedSubject[] {
  const { no } = pair.formulas;
  const { before, after } = formulations(pair);
  return [
    ...onPath(pair, pair.order, 'asked', (formulation, id) => formulation.asked.get(id) ?? no),
    ...onPath(
      pair,
      namesIn(before.stops, after.stops),
      'met',
      (formulation, name) => formulation.stops.get(name) ?? no,
    ),
  ];
}

/** Where both versions ask the question, whatever is picked then. */
function options(pair: Pair): readonly NamedSubject[] {
  const { formulas } = pair;
  const { before, after } = formulations(pair);
  return onPath(pair, namesIn(before.offered, after.offered), 'offered', (formulation, name) => {
    const question = name.slice(0, name.indexOf('.'));
    const inBoth = [before, after].map(({ asked }) => asked.get(question) ?? formulas.no);
    return formulas.all([...inBoth, formulation.offered.get(name) ?? formulas.no]);
  });
}

const onPath = (
  pair: Pair,
  names: readonly string[],
  word: string,
  whenIn: (formulation: Formulation, name: string) => Formula,
): readonly NamedSubject[] =>
  names.map((name) => {
    const choice = (formulation: Formulation) =>
      either(pair, whenIn(formulation, name), `${name} ${word}`, `${name} not ${word}`);
    return {
      kind: 'path',
      from: choice(pair.before.formulation),
      to: choice(pair.after.formulation),
      what: surely(pair, name),
    };
  });

/**
 * The first item on which the versions differ for a patient, in the questionnaire's order. It distinguishes two changes
 * that turn the same outcome into the same other one.
 */
function causes(pair: Pair): Choice {
  const { formulas } = pair;
  const { before, after } = formulations(pair);
  const no = formulas.no;
  const differ = (name: string, a: Formula | undefined, b: Formula | undefined) =>
    [name, formulas.differ(a ?? no, b ?? no)] as const;
  const changed = changedFindings(pair);
  return [
    ...pair.order.map((id) => differ(`question ${id}`, before.unanswered.get(id), after.unanswered.get(id))),
    ...namesIn(before.stops, after.stops)
      .filter((name) => before.finalStops.has(name) || after.finalStops.has(name))
      .map((name) => differ(`stop ${name}`, before.stops.get(name), after.stops.get(name))),
    ...namesIn(before.points, after.points).map((id) =>
      changed.has(id)
        ? ([`point ${id}`, formulas.any([before.points.get(id) ?? no, after.points.get(id) ?? no])] as const)
        : differ(`point ${id}`, before.points.get(id), after.points.get(id)),
    ),
    ...namesIn(before.met, after.met).flatMap((id) => [
      differ(`criterion ${id}`, before.isAsked.get(id), after.isAsked.get(id)),
      differ(`criterion ${id}`, before.met.get(id), after.met.get(id)),
    ]),
    ...after.outcome.map(([id, when]) => {
      const old = before.outcome.find(([name]) => name === id);
      return differ(`rule of ${id}`, old?.[1], when);
    }),
    ['order of the outcomes', formulas.yes],
  ];
}

function changedFindings({ before, after }: Pair): ReadonlySet<string> {
  const findingsOf = ({ openPoints }: Questionnaire) =>
    new Map(openPoints.map(({ id, finding }) => [id, `${finding?.criterion} ${finding?.is}`]));
  const old = findingsOf(before.questionnaire);
  return new Set(
    [...findingsOf(after.questionnaire)].flatMap(([id, is]) => (old.get(id) === is ? [] : [id])),
  );
}

const either = ({ formulas }: Pair, when: Formula, yes: string, no: string): Choice => [
  [yes, when],
  [no, formulas.yes],
];

const surely = ({ formulas }: Pair, what: string): Choice => [[what, formulas.yes]];

const formulations = ({ before, after }: Pair) => ({ before: before.formulation, after: after.formulation });

/** The newer version's names first, in its order. */
const namesIn = (
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] => [...new Set([...after.keys(), ...before.keys()])];
