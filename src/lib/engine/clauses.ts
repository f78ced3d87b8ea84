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
 * `condition` as clauses all of which must hold: each as short as it can be, and none that the others make needless.
 * No clause: it always holds. One clause with nothing in it: it never does.
 */
export function clausesOf(questionnaire: Questionnaire, condition: Condition): readonly Clause[] {
  const atoms = distinctAtoms(questionnaire, condition);
  const rows = rowsOf(questionnaire, atoms);
  const { definitions } = questionnaire;
  const fits = (row: Row) => isTrue({ definitions, atoms, row }, condition);
  const bad = rows.filter((row) => !fits(row));
  return irredundant(implied(atoms, rows.filter(fits)), (clauses) =>
    bad.every((row) => clauses.some((clause) => breaks(row, clause))),
  ).map((clause) => clause.map(([index, is]) => ({ ...(atoms[index] as Atom), is })));
}

export const keyOf = (clause: Clause): string =>
  clause.map(({ question, picked, is }) => `${is ? '' : '!'}${question}:${picked.join('+')}`).join('|');

/** Short of atoms: the number of an atom, and whether it must hold. */
type Short = readonly (readonly [index: number, is: boolean])[];

/** What holds in every one of `rows`: a part of a clause before the clause, and what is known early before the rest. */
function implied(atoms: readonly Atom[], rows: readonly Row[]): readonly Short[] {
  const all = atoms.reduce<Short[]>(
    (sofar, _, index) => [
      ...sofar,
      ...sofar.map((each): Short => [...each, [index, true]]),
      ...sofar.map((each): Short => [...each, [index, false]]),
    ],
    [[]],
  );
  return all.filter((clause) => !rows.some((row) => breaks(row, clause)));
}

const breaks = (row: Row, clause: Short) => clause.every(([index, is]) => row[index] !== is);

/** Where a part of a clause is enough, the clause goes. */
const irredundant = (all: readonly Short[], isEnough: (clauses: readonly Short[]) => boolean) =>
  [...all].reverse().reduce<readonly Short[]>((kept, clause) => {
    const others = kept.filter((each) => each !== clause);
    return isEnough(others) ? others : kept;
  }, all);

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

/** The truths that some answers give to the atoms: what is picked in one question leaves the others free. */
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
