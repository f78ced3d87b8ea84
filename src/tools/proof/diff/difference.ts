import { createHash } from 'node:crypto';
import type { Answers } from '../../../lib/engine/answers.ts';
import { assess } from '../../../lib/engine/assess.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import { takes } from './joint-answers.ts';
import { unanswered, type Differing } from './pair.ts';
import { compare, isCheaper, pairOf } from './side-by-side.ts';
import { subjectsOf, type Kind } from './subjects.ts';

export { layoutDifferences, wordingDifferences } from './wording.ts';

/** A class of patients for whom two versions of the questionnaire differ in one way. */
export interface Difference {
  /** A short id that is stable as long as the difference is. */
  readonly id: string;
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
  /** What differs; for an outcome, the first item of the questionnaire that caused it. */
  readonly what: string;
  /** The number of complete answer sets of the newer version in the class. */
  readonly size: bigint;
  /** The smallest such patient. */
  readonly witness: Answers;
}

export interface Options {
  /**
   * Witnesses are described by their difference from this patient. Without one, those with the fewest picks are
   * chosen.
   */
  readonly reference?: Answers | undefined;
  readonly onProgress?: ((compared: number) => void) | undefined;
}

/**
 * What changes for whom between two versions, over all answers. Both read the same answers: picks that a version does
 * not offer are ignored, and if none remains it has no verdict ("unanswered"). Answers to questions that only the
 * older version asks can be anything. Smallest witness first.
 */
export function differences(
  before: Questionnaire,
  after: Questionnaire,
  { reference = {}, onProgress }: Options = {},
): readonly Difference[] {
  const pair = pairOf(before, after, reference);
  const found = subjectsOf(pair).flatMap((subject, index) => {
    const all = compare(pair, subject).map((each) => ({ ...each, kind: subject.kind }));
    onProgress?.(index + 1);
    return all;
  });
  return found.sort(bySize).map((each) => named(before, after, each));
}

type Unnamed = Differing & { readonly kind: Kind };

function bySize(a: Unnamed, b: Unnamed): number {
  if (isCheaper(a.cost, b.cost)) return -1;
  return isCheaper(b.cost, a.cost) ? 1 : 0;
}

function named(before: Questionnaire, after: Questionnaire, each: Unnamed): Difference {
  const { kind, from, to, what, size } = each;
  const witness = onPath([before, after], each.witness);
  if (kind === 'outcome') mustAgree(before, after, { from, to, witness });
  return { id: witnessId({ kind, from, to, witness }), kind, from, to, what, size, witness };
}

const onPath = (versions: readonly Questionnaire[], answers: Answers): Answers => {
  const asked = new Set(versions.flatMap((each) => [...pathOf(each, answers).picks.keys()]));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
};

/** Throws unless the engine itself gives the same verdict on the witness. */
function mustAgree(
  before: Questionnaire,
  after: Questionnaire,
  { from, to, witness }: { from: string; to: string; witness: Answers },
): void {
  if (outcomeOf(before, witness) !== from || outcomeOf(after, witness) !== to)
    throw new Error(`difference: the engine does not find ${from} → ${to} for its witness`);
}

function outcomeOf(questionnaire: Questionnaire, answers: Answers): string {
  const isAnswered = pathOf(questionnaire, answers).asked.every((each) => takes(each, each.picks));
  return isAnswered ? assess(questionnaire, answers).outcome.id : unanswered;
}

/** The first 8 hex digits of the SHA-256 of the difference in canonical JSON: no spaces, keys sorted. */
export const witnessId = (difference: Pick<Difference, 'kind' | 'from' | 'to' | 'witness'>): string =>
  createHash('sha256').update(canonical(difference)).digest('hex').slice(0, 8);

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
}
