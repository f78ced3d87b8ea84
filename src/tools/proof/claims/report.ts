import type { Answers } from '../../../lib/engine/answers.ts';
import type { Proof } from './prove.ts';

/** The proof as plain data to render as a page or a text, identical on every machine. */
export interface ProofReport {
  readonly version: string;
  readonly hash: string;
  readonly answerSets: string;
  readonly regions: string;
  readonly positions: string;
  readonly outcomes: readonly { readonly id: string; readonly answerSets: string }[];
  readonly claims: readonly { readonly id: string; readonly cases: string; readonly holds: boolean }[];
  readonly witnesses: readonly { readonly goal: string; readonly change: string }[];
  readonly reference: string;
}

export function reportOf(
  proof: Proof,
  about: { version: string; hash: string; reference: Answers },
): ProofReport {
  return {
    version: about.version,
    hash: about.hash,
    answerSets: grouped(proof.answerSets),
    regions: grouped(proof.regions),
    positions: grouped(proof.positions),
    outcomes: proof.outcomes.map(({ id, answerSets }) => ({ id, answerSets: grouped(answerSets) })),
    claims: [
      ...proof.theorems.map(({ id, cases, broken }) => ({
        id,
        cases: grouped(cases),
        holds: broken === undefined,
      })),
      {
        id: 'everythingIsReached',
        cases: grouped(proof.witnesses.length + proof.unreached.length),
        holds: proof.unreached.length === 0,
      },
    ],
    witnesses: proof.witnesses.map(({ goal, change }) => ({ goal, change: inShort(change) })),
    reference: inShort(about.reference),
  };
}

/** Answers as one readable line of ids. */
export const inShort = (answers: Answers): string =>
  Object.entries(answers)
    .map(([question, answer]) => `${question} ${typeof answer === 'string' ? answer : answer.join(' + ')}`)
    .join('; ');

const grouped = (count: number | bigint) => new Intl.NumberFormat('en-US').format(count);
