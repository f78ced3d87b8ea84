import type { Atom } from '../../../lib/engine/atoms.ts';

/** The index of a formula. Equal formulas have equal indices. */
export type Formula = number;

type Node =
  | { readonly is: 'true' | 'false' }
  | { readonly is: 'atom'; readonly atom: Atom }
  | { readonly is: 'not'; readonly operand: Formula }
  | { readonly is: 'atLeast'; readonly count: number; readonly operands: readonly Formula[] };

/**
 * Formulas over picks, interned and simplified by cheap rules. Two with the same index are equivalent; two with
 * different indices may be, too.
 */
export class Formulas {
  readonly no: Formula;
  readonly yes: Formula;
  readonly #nodes: Node[] = [];
  readonly #numbers = new Map<string, Formula>();
  readonly #given = new Map<string, Map<Formula, Formula>>();
  readonly #atoms = new Map<string, Map<Formula, readonly Atom[]>>();

  constructor() {
    this.no = this.#kept('F', { is: 'false' });
    this.yes = this.#kept('T', { is: 'true' });
  }

  picked(question: string, options: readonly string[]): Formula {
    const picked = [...new Set(options)].sort();
    if (picked.length === 0) return this.no;
    return this.#kept(`${question}:${picked.join()}`, { is: 'atom', atom: { question, picked } });
  }

  not(operand: Formula): Formula {
    const node = this.#node(operand);
    if (operand === this.yes) return this.no;
    if (operand === this.no) return this.yes;
    return node.is === 'not' ? node.operand : this.#kept(`!${operand}`, { is: 'not', operand });
  }

  any(operands: readonly Formula[]): Formula {
    const flat = this.#oneAtomEach(operands.flatMap((operand) => this.#alternatives(operand)));
    if (flat.includes(this.yes) || flat.some((operand) => flat.includes(this.not(operand)))) return this.yes;
    return this.#counted(
      1,
      flat.filter((operand) => operand !== this.no),
    );
  }

  all(operands: readonly Formula[]): Formula {
    return this.not(this.any(operands.map((operand) => this.not(operand))));
  }

  atLeast(count: number, operands: readonly Formula[]): Formula {
    const needed = count - operands.filter((operand) => operand === this.yes).length;
    const open = operands.filter((operand) => operand !== this.yes && operand !== this.no);
    if (needed <= 0) return this.yes;
    if (needed > open.length) return this.no;
    return needed === 1
      ? this.any(open)
      : needed === open.length
        ? this.all(open)
        : this.#counted(needed, open);
  }

  differ(a: Formula, b: Formula): Formula {
    if (a === b) return this.no;
    return this.any([this.all([a, this.not(b)]), this.all([b, this.not(a)])]);
  }

  /** What remains of `formula` once `question` is answered with `picks`. */
  given(formula: Formula, question: string, picks: readonly string[]): Formula {
    const name = `${question}:${picks.join()}`;
    const known = this.#given.get(name) ?? new Map<Formula, Formula>();
    this.#given.set(name, known);
    return this.#assigned(formula, question, picks, known);
  }

  /** The atoms of `formula` that still read `question`. */
  atomsOn(question: string, formula: Formula): readonly Atom[] {
    const known = this.#atoms.get(question) ?? new Map<Formula, readonly Atom[]>();
    this.#atoms.set(question, known);
    const found = known.get(formula) ?? this.#atomsIn(this.#node(formula), question);
    known.set(formula, found);
    return found;
  }

  #assigned(
    formula: Formula,
    question: string,
    picks: readonly string[],
    known: Map<Formula, Formula>,
  ): Formula {
    const done = known.get(formula);
    if (done !== undefined) return done;
    const each = (operand: Formula) => this.#assigned(operand, question, picks, known);
    const node = this.#node(formula);
    let result = formula;
    if (node.is === 'atom' && node.atom.question === question)
      result = node.atom.picked.some((option) => picks.includes(option)) ? this.yes : this.no;
    if (node.is === 'not') result = this.not(each(node.operand));
    if (node.is === 'atLeast') result = this.atLeast(node.count, node.operands.map(each));
    known.set(formula, result);
    return result;
  }

  #atomsIn(node: Node, question: string): readonly Atom[] {
    if (node.is === 'atom') return node.atom.question === question ? [node.atom] : [];
    if (node.is === 'not') return this.atomsOn(question, node.operand);
    if (node.is === 'atLeast')
      return [...new Set(node.operands.flatMap((operand) => this.atomsOn(question, operand)))];
    return [];
  }

  #alternatives(operand: Formula): readonly Formula[] {
    const node = this.#node(operand);
    return node.is === 'atLeast' && node.count === 1 ? node.operands : [operand];
  }

  /** Merges "a picked or b picked" into one atom: fewer atoms distinguish fewer answers. */
  #oneAtomEach(operands: readonly Formula[]): Formula[] {
    const options = new Map<string, readonly string[]>();
    const others: Formula[] = [];
    for (const operand of operands) {
      const node = this.#node(operand);
      if (node.is !== 'atom') others.push(operand);
      else {
        const { question, picked } = node.atom;
        options.set(question, [...(options.get(question) ?? []), ...picked]);
      }
    }
    return [
      ...new Set([...[...options].map(([question, picked]) => this.picked(question, picked)), ...others]),
    ];
  }

  #counted(count: number, operands: readonly Formula[]): Formula {
    const sorted = [...operands].sort((a, b) => a - b);
    const [only] = sorted;
    if (only === undefined) return this.no;
    if (sorted.length === 1) return only;
    return this.#kept(`${count}<${sorted.join()}`, { is: 'atLeast', count, operands: sorted });
  }

  #kept(name: string, node: Node): Formula {
    const known = this.#numbers.get(name) ?? this.#nodes.push(node) - 1;
    this.#numbers.set(name, known);
    return known;
  }

  #node(formula: Formula): Node {
    return this.#nodes[formula] ?? { is: 'false' };
  }
}
