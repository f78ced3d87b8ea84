import { asAnswer, type Answers } from '../engine/answers.ts';
import type { Atom } from '../engine/atoms.ts';
import type { Questionnaire } from '../engine/schema.ts';
import { classesOf, type AnswerClass } from './classes.ts';
import { Formulas, type Formula } from './formula.ts';
import { areAlike, finer, readBy, takeOthers, takes, type Put } from './joint-answers.ts';
import { readingOf, type Choice, type Reading } from './reading.ts';

interface Version {
  readonly questionnaire: Questionnaire;
  readonly reading: Reading;
}

/** Two versions of a questionnaire, read side by side. */
export interface Pair {
  readonly formulas: Formulas;
  readonly before: Version;
  readonly after: Version;
  /** Every question of either version: the newer one's order, and each older one after what it followed. */
  readonly order: readonly string[];
  readonly reference: Answers;
  readonly classes: Map<string, readonly AnswerClass[]>;
}

/** Something that both versions say about a patient, and by what a difference is told from others like it. */
export interface Subject {
  readonly from: Choice;
  readonly to: Choice;
  readonly what: Choice;
  /** Without it, only patients with whom both versions come to an end count. */
  readonly countsUnanswered?: boolean;
}

export const unanswered = 'unanswered';

/** Patients for whom the two versions differ in one way. */
export interface Differing {
  readonly from: string;
  readonly to: string;
  readonly what: string;
  /** How many complete answer sets of the newer version they give. */
  readonly size: bigint;
  readonly witness: Answers;
  readonly cost: Cost;
}

/** Answers changed from the reference patient, and options picked. */
type Cost = readonly [changed: number, picks: number];

interface Branch {
  readonly from: Choice;
  readonly to: Choice;
  readonly what: Choice;
  /** What must still turn out to hold for these answers to be given at all. */
  readonly possible: Formula;
  readonly way: Way;
  readonly witness: Answers;
  readonly cost: Cost;
}

/** Answers to the newer version, and the ways in which the older one's other questions may have been answered. */
interface State {
  readonly way: Way;
  readonly branches: readonly Branch[];
  readonly size: bigint;
}

/** By question, or "question.option", or "question?" for what keeps its picks from being an answer. */
type Way = ReadonlyMap<string, Formula>;

export function pairOf(before: Questionnaire, after: Questionnaire, reference: Answers): Pair {
  const formulas = new Formulas();
  return {
    formulas,
    before: { questionnaire: before, reading: readingOf(formulas, before, after) },
    after: { questionnaire: after, reading: readingOf(formulas, after, before) },
    order: orderOf(before, after),
    reference,
    classes: new Map(),
  };
}

function orderOf(before: Questionnaire, after: Questionnaire): readonly string[] {
  const order = after.questions.map(({ id }) => id);
  before.questions.forEach(({ id }, index) => {
    const previous = before.questions[index - 1];
    if (!order.includes(id)) order.splice(previous ? order.indexOf(previous.id) + 1 : 0, 0, id);
  });
  return order;
}

/**
 * Goes through all answers to both versions at once, question by question, and merges those that nothing later in
 * either can tell apart. Exact: a size is the number of complete answer sets of the newer version, each counted once
 * even where several answers to questions or options that only the older one has would go with it.
 */
export function compare(pair: Pair, subject: Subject): readonly Differing[] {
  const begin: Branch = {
    ...subject,
    possible: pair.formulas.yes,
    way: wayOf(pair, pair.before),
    witness: {},
    cost: [0, 0],
  };
  const isOpen = (branch: Branch) => !isMoot(pair, branch, subject.countsUnanswered ?? false);
  let states: readonly State[] = merged(
    [{ way: wayOf(pair, pair.after), branches: [begin], size: 1n }],
    isOpen,
  );
  for (const question of pair.order)
    states = merged(
      states.flatMap((state) => answered(pair, state, question)),
      isOpen,
    );
  return differing(states);
}

function wayOf({ formulas }: Pair, { reading, questionnaire }: Version): Way {
  const { asked, offered, unanswered } = reading;
  return new Map(
    [
      ...questionnaire.questions.flatMap(({ id }): [string, Formula | undefined][] => [
        [id, asked.get(id)],
        [`${id}?`, unanswered.get(id)],
      ]),
      ...[...offered].filter(([, when]) => when !== formulas.yes),
    ].map(([name, formula]) => [name, formula ?? formulas.no]),
  );
}

function isMoot({ formulas }: Pair, { from, to, possible }: Branch, countsUnanswered: boolean): boolean {
  const isUnanswered = (choice: Choice) => choice[0]?.[0] === unanswered && choice[0][1] === formulas.yes;
  if (possible === formulas.no || String(from) === String(to)) return true;
  return countsUnanswered ? isUnanswered(from) && isUnanswered(to) : isUnanswered(from) || isUnanswered(to);
}

/** The states that the answers to one more question lead to. */
function answered(pair: Pair, state: State, id: string): readonly State[] {
  const after = putBy(pair, pair.after, state.way, id);
  if (!after)
    return [{ ...state, branches: state.branches.flatMap((each) => answeredBefore(pair, state, each, id)) }];

  const befores = state.branches.map((branch) => putBy(pair, pair.before, branch.way, id));
  const fine = befores.reduce(
    (atoms, before) => (before ? finer(before, after, atoms) : atoms),
    atomsIn(pair, state, id),
  );
  const atoms = unique(fine);
  const older = state.branches.flatMap((branch, index) =>
    olderAnswers(pair, branch, befores[index], after, atoms),
  );
  const newer = classes(pair, after, atoms).map(({ picks, size }) => ({
    way: givenWay(pair, state.way, id, picks),
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
      way: givenWay(pair, state.way, id, picks),
      size: 0n,
      branches: [branch],
    }));
  return [...newer, ...unreadable];
}

/** The newer version does not ask: whatever the older one was answered. */
function answeredBefore(pair: Pair, state: State, branch: Branch, id: string): readonly Branch[] {
  const before = putBy(pair, pair.before, branch.way, id);
  if (!before) return [given(pair, branch, id, [])];
  const atoms = unique(atomsIn(pair, state, id));
  return classes(pair, before, atoms).map(({ picks }) => {
    const next = stepped(pair, branch, before, represent(pair, before, atoms, picks));
    return {
      ...next,
      possible: pair.formulas.all([next.possible, pair.formulas.not(unreadIn(pair, branch, id, picks))]),
    };
  });
}

/** Answers that only the older version takes, and what the newer one reads of them. */
function olderAnswers(
  pair: Pair,
  branch: Branch,
  before: Put | undefined,
  after: Put,
  atoms: readonly Atom[],
) {
  if (!before || !takeOthers(before, after)) return [];
  const { formulas } = pair;
  const { id } = before.question;
  return classes(pair, before, atoms)
    .map(({ picks }) => represent(pair, before, atoms, picks))
    .filter((picks) => !takes(after, picks))
    .map((picks) => {
      const next = stepped(pair, branch, before, picks);
      const isAsked = formulas.given(branch.way.get(id) ?? formulas.no, id, picks);
      const possible = formulas.all([
        next.possible,
        isAsked,
        formulas.not(unreadIn(pair, branch, id, picks)),
      ]);
      return { picks, left: readBy(after, picks), branch: { ...next, possible } };
    });
}

const unreadIn = ({ formulas }: Pair, { way }: Branch, id: string, picks: readonly string[]): Formula =>
  formulas.given(way.get(`${id}?`) ?? formulas.no, id, picks);

/** The question as a version puts it on this way, if it may ask it. */
function putBy({ formulas }: Pair, { questionnaire }: Version, way: Way, id: string): Put | undefined {
  const question = questionnaire.questions.find((each) => each.id === id);
  if (!question || (way.get(id) ?? formulas.no) === formulas.no) return undefined;
  return {
    question,
    offered: question.options.filter((option) => way.get(`${id}.${option.id}`) !== formulas.no),
  };
}

function classes(pair: Pair, put: Put, atoms: readonly Atom[]): readonly AnswerClass[] {
  const ids = put.offered.map(({ id, exclusive }) => `${id}${exclusive ?? ''}`);
  const key = [
    put.question.id,
    put.question.kind,
    ids,
    ...atoms.map(({ picked }) => picked.join('+')),
  ].join();
  const known = pair.classes.get(key) ?? classesOf(put.question, put.offered, atoms);
  pair.classes.set(key, known);
  return known;
}

/** The reference patient's own answer stands for its class. */
function represent(
  { reference }: Pair,
  put: Put,
  atoms: readonly Atom[],
  picks: readonly string[],
): readonly string[] {
  const own = [reference[put.question.id] ?? []].flat();
  return takes(put, own) && areAlike(atoms, own, picks) ? own : picks;
}

function stepped(pair: Pair, branch: Branch, { question }: Put, picks: readonly string[]): Branch {
  const own = [pair.reference[question.id] ?? []].flat();
  const isChanged = [...own].sort().join() !== [...picks].sort().join();
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
    way: givenWay(pair, branch.way, id, picks),
  };
}

/** What cannot be chosen any more, and what comes after a sure choice, is left out. */
function firstOf({ yes, no }: Formulas, choice: Choice): Choice {
  const open = choice.filter(([, when]) => when !== no);
  const sure = open.findIndex(([, when]) => when === yes);
  return sure === -1 ? open : open.slice(0, sure + 1);
}

function givenWay({ formulas }: Pair, way: Way, id: string, picks: readonly string[]): Way {
  const ahead = [...way].filter(([name]) => name !== id && name !== `${id}?` && !name.startsWith(`${id}.`));
  return new Map(ahead.map(([name, when]) => [name, formulas.given(when, id, picks)]));
}

function atomsIn({ formulas }: Pair, { way, branches }: State, id: string): readonly Atom[] {
  const all = new Set([...way.values(), ...branches.flatMap(formulasIn)]);
  return [...all].flatMap((each) => formulas.atomsOn(id, each));
}

const formulasIn = ({ from, to, what, possible, way }: Branch): readonly Formula[] => [
  ...[...from, ...to, ...what].map(([, when]) => when),
  possible,
  ...way.values(),
];

const unique = (atoms: readonly Atom[]): readonly Atom[] =>
  [...new Map(atoms.map((atom) => [atom.picked.join(), atom])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, atom]) => atom);

/** States that nothing later can tell apart become one, and so do the branches in each. */
function merged(states: readonly State[], isOpen: (branch: Branch) => boolean): readonly State[] {
  const all = new Map<string, State>();
  for (const state of states) {
    const branches = cheapest(state.branches.filter(isOpen));
    if (branches.size === 0) continue;
    const key = [...state.way.values(), ...[...branches.keys()].sort()].join('|');
    const known = all.get(key);
    all.set(key, {
      ...state,
      size: state.size + (known?.size ?? 0n),
      branches: [...cheapest([...(known?.branches ?? []), ...branches.values()]).values()],
    });
  }
  return [...all.values()];
}

function cheapest(branches: readonly Branch[]): ReadonlyMap<string, Branch> {
  const all = new Map<string, Branch>();
  for (const branch of branches) {
    const { from, to, what, possible, way } = branch;
    const key = [from.join(), to.join(), what.join(), possible, ...way.values()].join('/');
    const known = all.get(key);
    if (!known || isCheaper(branch.cost, known.cost)) all.set(key, branch);
  }
  return all;
}

export const isCheaper = (a: Cost, b: Cost): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

function differing(states: readonly State[]): readonly Differing[] {
  const all = new Map<string, Differing>();
  for (const { branches, size } of states) {
    const own = new Map<string, Differing>();
    for (const { from, to, what, witness, cost } of branches) {
      const values = [from, to, what].map((choice) => choice[0]?.[0] ?? '') as [string, string, string];
      const key = values.join('|');
      const known = own.get(key) ?? all.get(key);
      const best = known && !isCheaper(cost, known.cost) ? known : { witness, cost };
      own.set(key, {
        from: values[0],
        to: values[1],
        what: values[2],
        size: 0n,
        witness: best.witness,
        cost: best.cost,
      });
    }
    own.forEach((each, key) => all.set(key, { ...each, size: size + (all.get(key)?.size ?? 0n) }));
  }
  return [...all.values()];
}
