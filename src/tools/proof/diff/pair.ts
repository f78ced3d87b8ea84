import type { Answers } from '../../../lib/engine/answers.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import type { AnswerClass } from '../survey/classes.ts';
import type { Formula, Formulas } from './formula.ts';
import type { Choice, Formulation } from './formulation.ts';

export interface Version {
  readonly questionnaire: Questionnaire;
  readonly formulation: Formulation;
}

/** Two versions of a questionnaire, read side by side. */
export interface Pair {
  readonly formulas: Formulas;
  readonly before: Version;
  readonly after: Version;
  /** Every question of either version: the newer one's order, and each older one after all that came before it. */
  readonly order: readonly string[];
  readonly reference: Answers;
  readonly classes: Map<string, readonly AnswerClass[]>;
}

/** Something that both versions state about a patient, and what distinguishes a difference from similar ones. */
export interface Subject {
  readonly from: Choice;
  readonly to: Choice;
  readonly what: Choice;
  /** Without it, only patients for whom both versions reach an end count. */
  readonly countsUnanswered?: boolean;
}

export const unanswered = 'unanswered';

/** Patients for whom the two versions differ in one way. */
export interface Differing {
  readonly from: string;
  readonly to: string;
  readonly what: string;
  /** The number of complete answer sets of the newer version. */
  readonly size: bigint;
  readonly witness: Answers;
  readonly cost: Cost;
}

/** The number of answers changed from the reference patient's, and of options picked. */
export type Cost = readonly [changed: number, picks: number];

export interface Branch {
  readonly from: Choice;
  readonly to: Choice;
  readonly what: Choice;
  /** What must still hold for these answers to be possible at all. */
  readonly possible: Formula;
  readonly constraints: Constraints;
  readonly witness: Answers;
  readonly cost: Cost;
}

/** Answers to the newer version, and the possible answers to the older one's other questions. */
export interface State {
  readonly constraints: Constraints;
  readonly branches: readonly Branch[];
  readonly size: bigint;
}

/** By question, or "question.option", or "question?" for the condition under which its picks are not a valid answer. */
export type Constraints = ReadonlyMap<string, Formula>;
