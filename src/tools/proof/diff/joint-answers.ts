import type { Atom } from '../../../lib/engine/atoms.ts';
import type { Option, Question } from '../../../lib/engine/schema.ts';

/** A question as one version poses it to one patient. */
export interface PosedQuestion {
  readonly question: Question;
  /** Every option that it offers or may offer. */
  readonly offered: readonly Option[];
  /** Those that depend on a later question, because the other version has another order. */
  readonly perhaps: readonly string[];
}

/** Whether these picks are an answer to the question as it is posed. */
export function takes(
  { question, offered }: Pick<PosedQuestion, 'question' | 'offered'>,
  picks: readonly string[],
): boolean {
  const options = picks.map((pick) => offered.find(({ id }) => id === pick));
  if (picks.length === 0 || options.includes(undefined)) return false;
  return picks.length === 1 || (question.kind === 'multiple' && !options.some((option) => option?.exclusive));
}

/** Whether there are answers that only one of the two accepts. */
export const takeOthers = (before: PosedQuestion, after: PosedQuestion): boolean =>
  idsOf(before.offered).sort().join() !== idsOf(after.offered).sort().join() ||
  !sameShape(before.question, after.question);

/**
 * Whether both accept the same kinds of answers: single or multiple, and the same exclusive options among those
 * shared.
 */
export function sameShape(a: Question, b: Question): boolean {
  const shared = a.options.flatMap((option) => {
    const twin = b.options.find(({ id }) => id === option.id);
    return twin ? [{ option, twin }] : [];
  });
  return a.kind === b.kind && shared.every(({ option, twin }) => option.exclusive === twin.exclusive);
}

/**
 * `atoms`, and those that distinguish the answers that only one version accepts, so that the other version, too, reads
 * answers of one class as answers of one class.
 */
export function finer(before: PosedQuestion, after: PosedQuestion, atoms: readonly Atom[]): readonly Atom[] {
  if (!takeOthers(before, after)) return atoms;
  const question = after.question.id;
  const both = idsOf(before.offered).filter((id) => idsOf(after.offered).includes(id));
  const all = [...new Set([...idsOf(before.offered), ...idsOf(after.offered)])];
  const apart = sameShape(before.question, after.question) ? all.filter((id) => !both.includes(id)) : all;
  const alone = after.offered.filter(({ id, exclusive }) => exclusive && both.includes(id));
  return [
    ...finerAlone(before, atoms),
    ...atoms.map(({ picked }) => ({ question, picked: picked.filter((id) => both.includes(id)) })),
    ...apart.map((id) => ({ question, picked: [id] })),
    { question, picked: idsOf(alone) },
  ];
}

/** `atoms`, and those that distinguish picks of options that may not be offered. */
export const finerAlone = ({ question, perhaps }: PosedQuestion, atoms: readonly Atom[]): readonly Atom[] => [
  ...atoms,
  ...perhaps.map((id) => ({ question: question.id, picked: [id] })),
];

/** The picks that count if the question is posed like this. */
export const readBy = ({ offered }: PosedQuestion, picks: readonly string[]): readonly string[] =>
  picks.filter((pick) => offered.some(({ id }) => id === pick));

export const areAlike = (atoms: readonly Atom[], a: readonly string[], b: readonly string[]): boolean =>
  atoms.every(({ picked }) => a.some((id) => picked.includes(id)) === b.some((id) => picked.includes(id)));

const idsOf = (options: readonly Option[]) => options.map(({ id }) => id);
