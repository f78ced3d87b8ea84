import type { Atom } from '../../../lib/engine/atoms.ts';
import type { Option, Question } from '../../../lib/engine/schema.ts';

/** Answers to one question that no condition distinguishes. */
export interface AnswerClass {
  /** A smallest answer of the class. */
  readonly picks: readonly string[];
  /** The number of answers in the class. */
  readonly size: bigint;
}

/**
 * The classes of answers to `question` when `offered` are its options: two answers are of one class when each of
 * `atoms` (those that read this question) has the same truth for both. Sizes add up to the number of all answers.
 */
export function classesOf(
  question: Question,
  offered: readonly Option[],
  atoms: readonly Atom[],
): AnswerClass[] {
  return question.kind === 'single' ? classesOfOne(offered, atoms) : classesOfMany(offered, atoms);
}

function classesOfOne(offered: readonly Option[], atoms: readonly Atom[]): AnswerClass[] {
  return merge(offered.map(({ id }) => ({ picks: [id], size: 1n, truths: truths([id], atoms) })));
}

function classesOfMany(offered: readonly Option[], atoms: readonly Atom[]): AnswerClass[] {
  const alone = offered.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  const together = offered.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const subsets = together.reduce<Sized[]>(
    (sofar, id) => merge([...sofar, ...sofar.map((each) => adding(each, id, atoms))]),
    [{ picks: [], size: 1n, truths: truths([], atoms) }],
  );
  const picked = subsets.map(withoutEmpty(together, atoms)).filter(({ size }) => size > 0n);
  return merge([...picked, ...alone.map((id) => ({ picks: [id], size: 1n, truths: truths([id], atoms) }))]);
}

interface Sized extends AnswerClass {
  readonly truths: string;
}

const adding = ({ picks, size }: Sized, id: string, atoms: readonly Atom[]): Sized => ({
  picks: [...picks, id],
  size,
  truths: truths([...picks, id], atoms),
});

/** The empty pick is not an answer. Its class keeps its other members, if any. */
const withoutEmpty =
  (together: readonly string[], atoms: readonly Atom[]) =>
  (each: Sized): Sized => {
    if (each.picks.length > 0) return each;
    const other = together.find((id) => truths([id], atoms) === each.truths);
    return { ...each, picks: other === undefined ? [] : [other], size: each.size - 1n };
  };

function merge(all: readonly Sized[]): Sized[] {
  const byTruths = new Map<string, Sized>();
  for (const each of all) {
    const known = byTruths.get(each.truths);
    if (!known) byTruths.set(each.truths, each);
    else
      byTruths.set(each.truths, {
        ...each,
        picks: each.picks.length < known.picks.length ? each.picks : known.picks,
        size: known.size + each.size,
      });
  }
  return [...byTruths.values()];
}

const truths = (picks: readonly string[], atoms: readonly Atom[]) =>
  atoms.map(({ picked }) => (picks.some((pick) => picked.includes(pick)) ? '1' : '0')).join('');
