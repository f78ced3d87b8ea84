import { atomsOf, type Atom } from './atoms.ts';
import { matchCondition, type ConditionCases } from './match-condition.ts';
import type { Condition, Question, Questionnaire } from './schema.ts';

/** Some of these options are picked (`is`), or none of them is. */
export interface Literal extends Atom {
  readonly is: boolean;
}

/** At least one of these is so. */
export type Clause = readonly Literal[];

/** The truth of each atom, in order. */
type Row = readonly boolean[];

/**
 * `condition` in conjunctive normal form: each clause as short as possible, and none implied by the others.
 * No clause: it always holds. One empty clause: it never does.
 */
export function clausesOf(questionnaire: Questionnaire, condition: Condition): readonly Clause[] {
  const atoms = distinctAtoms(questionnaire, condition);
  const rows = rowsOf(questionnaire, atoms);
  const { definitions } = questionnaire;
  const fits = (row: Row) => isTrue({ definitions, atoms, row }, condition);
  const good = rows.filter(fits);
  const bad = rows.filter((row) => !fits(row));
  return irredundant(shortest(atoms, good), bad).map((clause) =>
    clause.map(([index, is]) => ({ ...(atoms[index] as Atom), is })),
  );
}

export const keyOf = (clause: Clause): string =>
  clause.map(({ question, picked, is }) => `${is ? '' : '!'}${question}:${picked.join('+')}`).join('|');

/** A clause by index: the index of each atom, and whether it must hold. */
type Short = readonly (readonly [index: number, is: boolean])[];

/**
 * The clauses that hold in every one of `rows` and no part of which does: what is known early before the rest. Literals
 * are tried from the last atom to the first, and a clause is left as soon as it holds: what is longer is needless.
 */
function shortest(atoms: readonly Atom[], rows: readonly Row[]): readonly Short[] {
  const found: Short[] = [];
  const extend = (clause: Short, breaking: readonly Row[], next: number): void => {
    if (breaking.length === 0) {
      if (isShortest(clause, rows)) found.push(clause);
      return;
    }
    if (next < 0) return;
    extend(clause, breaking, next - 1);
    for (const is of [true, false])
      extend(
        [[next, is], ...clause],
        breaking.filter((row) => row[next] !== is),
        next - 1,
      );
  };
  extend([], rows, atoms.length - 1);
  return found;
}

const isShortest = (clause: Short, rows: readonly Row[]) =>
  clause.every((left) => {
    const others = clause.filter((literal) => literal !== left);
    return rows.some((row) => breaks(row, others));
  });

const breaks = (row: Row, clause: Short) => clause.every(([index, is]) => row[index] !== is);

/** Without the clauses, the last first, that the others make redundant: those already exclude all the `bad` rows. */
function irredundant(all: readonly Short[], bad: readonly Row[]): readonly Short[] {
  const refusing = all.map((clause) => ({ clause, refused: bad.filter((row) => breaks(row, clause)) }));
  const refusals = new Map<Row, number>();
  const count = (row: Row, by: 1 | -1) => refusals.set(row, (refusals.get(row) ?? 0) + by);
  for (const row of refusing.flatMap(({ refused }) => refused)) count(row, 1);
  return refusing.toReversed().reduce<readonly Short[]>((kept, { clause, refused }) => {
    if (refused.some((row) => refusals.get(row) === 1)) return kept;
    for (const row of refused) count(row, -1);
    return kept.filter((each) => each !== clause);
  }, all);
}

interface Truths {
  readonly definitions: Questionnaire['definitions'];
  readonly atoms: readonly Atom[];
  readonly row: Row;
}

const isTrue = (truths: Truths, condition: Condition): boolean =>
  matchCondition(truthCases, condition, truths);

const truthCases: ConditionCases<Condition, Truths, boolean> = {
  question: (own, { atoms, row }) => row[atoms.findIndex((atom) => sameAtom(atom, own))] === true,
  is: ({ is }, truths) => isTrue(truths, truths.definitions[is] ?? { any: [] }),
  all: ({ all }, truths) => all.every((part) => isTrue(truths, part)),
  any: ({ any }, truths) => any.some((part) => isTrue(truths, part)),
  not: ({ not }, truths) => !isTrue(truths, not),
  atLeast: ({ atLeast, of }, truths) => of.filter((part) => isTrue(truths, part)).length >= atLeast,
};

/** The rows of the truth table that some answers produce. Picks in one question do not restrict another's. */
function rowsOf({ questions }: Questionnaire, atoms: readonly Atom[]): readonly Row[] {
  return questions.reduce<readonly Row[]>(
    (rows, question) => rows.flatMap((row) => truthsIn(question, atoms).map((own) => either(row, own))),
    [atoms.map(() => false)],
  );
}

function truthsIn({ id, kind, options }: Question, atoms: readonly Atom[]): readonly Row[] {
  const truth = (option: string): Row =>
    atoms.map(({ question, picked }) => question === id && picked.includes(option));
  const nothing = atoms.map(() => false);
  const together = options.filter(({ exclusive }) => kind === 'multiple' && !exclusive);
  const some = together.reduce<readonly Row[]>(
    (rows, option) => unique([...rows, ...rows.map((row) => either(row, truth(option.id)))]),
    [nothing],
  );
  return unique([...some, ...options.map((option) => truth(option.id))]);
}

function distinctAtoms({ definitions, questions }: Questionnaire, condition: Condition): readonly Atom[] {
  const place = ({ question }: Atom) => questions.findIndex(({ id }) => id === question);
  return atomsOf(definitions, condition)
    .filter((atom, index, all) => all.findIndex((each) => sameAtom(each, atom)) === index)
    .map(({ question, picked }) => ({ question, picked }))
    .sort((a, b) => place(a) - place(b));
}

const either = (a: Row, b: Row): Row => a.map((each, index) => each || b[index] === true);
const unique = (rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [row.join(), row])).values(),
];
const sameAtom = (a: Atom, b: Atom) =>
  a.question === b.question && [...a.picked].sort().join() === [...b.picked].sort().join();
