import { asAnswer } from '../../../lib/engine/answers.ts';
import type { Atom } from '../../../lib/engine/atoms.ts';
import { classesOf, type AnswerClass } from '../survey/classes.ts';
import type { Formula, Formulas } from './formula.ts';
import {
  areAlike,
  finer,
  finerAlone,
  readBy,
  takeOthers,
  takes,
  type PosedQuestion,
} from './joint-answers.ts';
import type { Choice } from './formulation.ts';
import type { Branch, Pair, State, Version, Constraints } from './pair.ts';

/** The states that the answers to one more question lead to. */
export function answered(pair: Pair, state: State, id: string): readonly State[] {
  const after = posedBy(pair, pair.after, state.constraints, id);
  if (!after)
    return [{ ...state, branches: state.branches.flatMap((each) => answeredBefore(pair, state, each, id)) }];

  const befores = state.branches.map((branch) => posedBy(pair, pair.before, branch.constraints, id));
  const fine = befores.reduce(
    (atoms, before) => (before ? finer(before, after, atoms) : atoms),
    atomsIn(pair, state, id),
  );
  const atoms = unique(fine);
  const older = state.branches.flatMap((branch, index) =>
    olderAnswers(pair, branch, befores[index], after, atoms),
  );
  const newer = classes(pair, after, atoms).map(({ picks, size }) => ({
    constraints: constrained(pair, state.constraints, id, picks),
    size: state.size * size,
    branches: [
      ...state.branches.map((branch) => stepped(pair, branch, after, represent(pair, after, atoms, picks))),
      ...older
        .filter(({ left }) => takes(after, left) && areAlike(atoms, left, picks))
        .map(({ branch }) => branch),
    ],
  }));
  const unreadable = older
    .filter(({ left }) => !takes(after, left))
    .map(({ branch, picks }) => ({
      constraints: constrained(pair, state.constraints, id, picks),
      size: 0n,
      branches: [branch],
    }));
  return [...newer, ...unreadable];
}

/** The newer version does not ask: any answer to the older one, or none, if it turns out not to ask either. */
function answeredBefore(pair: Pair, state: State, branch: Branch, id: string): readonly Branch[] {
  const before = posedBy(pair, pair.before, branch.constraints, id);
  const leftOut = given(pair, branch, id, []);
  if (!before) return [leftOut];
  const { formulas } = pair;
  const isAsked = branch.constraints.get(id) ?? formulas.no;
  const atoms = unique(finerAlone(before, atomsIn(pair, state, id)));
  return [
    { ...leftOut, possible: formulas.all([leftOut.possible, formulas.not(isAsked)]) },
    ...classes(pair, before, atoms).map(({ picks }) =>
      answeredOlder(pair, branch, before, represent(pair, before, atoms, picks)),
    ),
  ];
}

/** Answers that only the older version accepts, and what the newer one reads of them. */
function olderAnswers(
  pair: Pair,
  branch: Branch,
  before: PosedQuestion | undefined,
  after: PosedQuestion,
  atoms: readonly Atom[],
) {
  if (!before || !takeOthers(before, after)) return [];
  return classes(pair, before, atoms)
    .map(({ picks }) => represent(pair, before, atoms, picks))
    .filter((picks) => !takes(after, picks))
    .map((picks) => ({
      picks,
      left: readBy(after, picks),
      branch: answeredOlder(pair, branch, before, picks),
    }));
}

/** Such an answer exists only if the older version asks for it and accepts it. */
function answeredOlder(pair: Pair, branch: Branch, before: PosedQuestion, picks: readonly string[]): Branch {
  const { formulas } = pair;
  const { id } = before.question;
  const next = stepped(pair, branch, before, picks);
  const isAsked = branch.constraints.get(id) ?? formulas.no;
  const isUnanswered = formulas.given(branch.constraints.get(`${id}?`) ?? formulas.no, id, picks);
  const areOffered = picks.map((pick) => branch.constraints.get(`${id}.${pick}`) ?? formulas.yes);
  return {
    ...next,
    possible: formulas.all([next.possible, isAsked, formulas.not(isUnanswered), ...areOffered]),
  };
}

/** The question as a version poses it under these constraints, if it may ask it. */
function posedBy(
  { formulas }: Pair,
  { questionnaire }: Version,
  constraints: Constraints,
  id: string,
): PosedQuestion | undefined {
  const question = questionnaire.questions.find((each) => each.id === id);
  if (!question || (constraints.get(id) ?? formulas.no) === formulas.no) return undefined;
  const isOffered = (option: string) => constraints.get(`${id}.${option}`) ?? formulas.yes;
  const offered = question.options.filter((option) => isOffered(option.id) !== formulas.no);
  const perhaps = offered
    .filter((option) => isOffered(option.id) !== formulas.yes)
    .map((option) => option.id);
  return { question, offered, perhaps };
}

function classes(pair: Pair, posed: PosedQuestion, atoms: readonly Atom[]): readonly AnswerClass[] {
  const ids = posed.offered.map(({ id, exclusive }) => `${id}${exclusive ?? ''}`);
  const key = [
    posed.question.id,
    posed.question.kind,
    ids,
    ...atoms.map(({ picked }) => picked.join('+')),
  ].join();
  const known = pair.classes.get(key) ?? classesOf(posed.question, posed.offered, atoms);
  pair.classes.set(key, known);
  return known;
}

/** The reference patient's own answer represents its class. */
function represent(
  { reference }: Pair,
  posed: PosedQuestion,
  atoms: readonly Atom[],
  picks: readonly string[],
): readonly string[] {
  const own = [reference[posed.question.id] ?? []].flat();
  return takes(posed, own) && areAlike(atoms, own, picks) ? own : picks;
}

function stepped(pair: Pair, branch: Branch, { question }: PosedQuestion, picks: readonly string[]): Branch {
  const own = [pair.reference[question.id] ?? []].flat();
  const isChanged = own.length > 0 && [...own].sort().join() !== [...picks].sort().join();
  return {
    ...given(pair, branch, question.id, picks),
    witness: { ...branch.witness, [question.id]: asAnswer(question, picks) },
    cost: [branch.cost[0] + (isChanged ? 1 : 0), branch.cost[1] + picks.length],
  };
}

function given(pair: Pair, branch: Branch, id: string, picks: readonly string[]): Branch {
  const { formulas } = pair;
  const choice = (each: Choice) =>
    firstOf(
      formulas,
      each.map(([value, when]) => [value, formulas.given(when, id, picks)]),
    );
  return {
    ...branch,
    from: choice(branch.from),
    to: choice(branch.to),
    what: choice(branch.what),
    possible: formulas.given(branch.possible, id, picks),
    constraints: constrained(pair, branch.constraints, id, picks),
  };
}

/** Without the choices that are no longer possible, and those after a certain one. */
export function firstOf({ yes, no }: Formulas, choice: Choice): Choice {
  const open = choice.filter(([, when]) => when !== no);
  const sure = open.findIndex(([, when]) => when === yes);
  return sure === -1 ? open : open.slice(0, sure + 1);
}

function constrained(
  { formulas }: Pair,
  constraints: Constraints,
  id: string,
  picks: readonly string[],
): Constraints {
  const ahead = [...constraints].filter(
    ([name]) => name !== id && name !== `${id}?` && !name.startsWith(`${id}.`),
  );
  return new Map(ahead.map(([name, when]) => [name, formulas.given(when, id, picks)]));
}

function atomsIn({ formulas }: Pair, { constraints, branches }: State, id: string): readonly Atom[] {
  const all = new Set([...constraints.values(), ...branches.flatMap(formulasIn)]);
  return [...all].flatMap((each) => formulas.atomsOn(id, each));
}

const formulasIn = ({ from, to, what, possible, constraints }: Branch): readonly Formula[] => [
  ...[...from, ...to, ...what].map(([, when]) => when),
  possible,
  ...constraints.values(),
];

const unique = (atoms: readonly Atom[]): readonly Atom[] =>
  [...new Map(atoms.map((atom) => [atom.picked.join(), atom])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, atom]) => atom);
