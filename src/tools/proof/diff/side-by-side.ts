import type { Answers } from '../../../lib/engine/answers.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import { answered, firstOf } from './answering.ts';
import { Formulas, type Formula } from './formula.ts';
import {
  unanswered,
  type Branch,
  type Cost,
  type Differing,
  type Pair,
  type State,
  type Subject,
  type Version,
  type Constraints,
} from './pair.ts';
import { formulationOf, type Choice } from './formulation.ts';

export function pairOf(before: Questionnaire, after: Questionnaire, reference: Answers): Pair {
  const formulas = new Formulas();
  return {
    formulas,
    before: { questionnaire: before, formulation: formulationOf(formulas, before, after) },
    after: { questionnaire: after, formulation: formulationOf(formulas, after, before) },
    order: orderOf(before, after),
    reference,
    classes: new Map(),
  };
}

function orderOf(before: Questionnaire, after: Questionnaire): readonly string[] {
  const order = after.questions.map(({ id }) => id);
  before.questions.forEach(({ id }, index) => {
    if (order.includes(id)) return;
    const earlier = before.questions.slice(0, index).map((each) => order.indexOf(each.id));
    order.splice(Math.max(-1, ...earlier) + 1, 0, id);
  });
  return order;
}

/**
 * Goes through all answers to both versions at once, question by question, and merges those that nothing later in
 * either version can distinguish. Exact: a size is the number of complete answer sets of the newer version, each
 * counted once, even where it goes with several answers to questions or options that only the older one has.
 */
export function compare(pair: Pair, subject: Subject): readonly Differing[] {
  const begin: Branch = {
    from: firstOf(pair.formulas, subject.from),
    to: firstOf(pair.formulas, subject.to),
    what: firstOf(pair.formulas, subject.what),
    possible: pair.formulas.yes,
    constraints: constraintsOf(pair, pair.before),
    witness: {},
    cost: [0, 0],
  };
  const isOpen = (branch: Branch) => !isMoot(pair, branch, subject.countsUnanswered ?? false);
  let states: readonly State[] = merged(
    [{ constraints: constraintsOf(pair, pair.after), branches: [begin], size: 1n }],
    isOpen,
  );
  for (const question of pair.order)
    states = merged(
      states.flatMap((state) => answered(pair, state, question)),
      isOpen,
    );
  return differing(states);
}

function constraintsOf({ formulas }: Pair, { formulation, questionnaire }: Version): Constraints {
  const { asked, offered, unanswered } = formulation;
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

/** Merges states that nothing later can distinguish, and likewise the branches in each. */
function merged(states: readonly State[], isOpen: (branch: Branch) => boolean): readonly State[] {
  const all = new Map<string, State>();
  for (const state of states) {
    const branches = cheapest(state.branches.filter(isOpen));
    if (branches.size === 0) continue;
    const key = [...state.constraints.values(), ...[...branches.keys()].sort()].join('|');
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
    const { from, to, what, possible, constraints } = branch;
    const key = [from.join(), to.join(), what.join(), possible, ...constraints.values()].join('/');
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
