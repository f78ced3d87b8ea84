import type { Answers } from '../../../lib/engine/answers.ts';
import type { Condition, Questionnaire } from '../../../lib/engine/schema.ts';
import type { Region } from '../survey/regions.ts';

/** Options by the question that they answer. */
export type Picked = Readonly<Record<string, readonly string[]>>;

/** Which picks are signs, and what each kind leads to. */
interface Signs {
  readonly emergency: {
    readonly outcome: string;
    readonly picks: Picked;
    /** It is known after at most this many questions. */
    readonly within: number;
  };
  /** Signs that end in a call, each kind known once `after` is answered. */
  readonly call: { readonly outcome: string; readonly kinds: readonly CallSigns[] };
  /** Other outcomes that take precedence over the criteria, by outcome. */
  readonly ends: Readonly<Record<string, Condition>>;
}

interface CallSigns {
  readonly after: string;
  readonly picks: Picked;
}

/**
 * What the owners of a questionnaire state about it, independently of its rules: the proof verifies the rules against
 * it over all answers. Each questionnaire has its own; nothing in this folder refers to a question by name.
 */
export interface Design {
  /** Outcomes from the mildest to the most severe: one more sign must never make the patient's outcome milder. */
  readonly severity: readonly string[];
  /** The outcomes that mean something is open, so that at least one open point must be named. */
  readonly open: readonly string[];
  readonly signs: Signs;
  /** By criterion: what must have been answered before it may be called met. */
  readonly sentences: Readonly<Record<string, Condition>>;
  /** Whom a question, or a "question.option", is meant for, stated independently of the flow's conditions. */
  readonly meantFor: Readonly<Record<string, Condition>>;
  /** Picks that only need planning: printed and asked about, but not a finding. */
  readonly toPlanFor: Picked;
  /** The lists of signs and of possible contraindications: one more pick never makes the outcome milder. */
  readonly signLists: readonly string[];
  readonly healthLists: readonly string[];
  /** Questions whose "Not sure" is printed and decides nothing. */
  readonly unsureIsPrintedOnly: readonly string[];
  /** Goals that no answers reach, and why: every other one has a witness. */
  readonly neverReached: Readonly<Record<string, string>>;
  /** Further conditions that this questionnaire's own claims observe. */
  readonly observers: Readonly<Record<string, Condition>>;
  /** Claims that no other questionnaire makes, by id. */
  readonly claims: Readonly<Record<string, readonly ClaimPart[]>>;
}

/** A design for a questionnaire, or for a copy of it with a fault in it. */
export type DesignOf = (questionnaire: Questionnaire) => Design;

/** A questionnaire and its design, and whether an observed condition holds for answers to it. */
export interface Watched {
  readonly questionnaire: Questionnaire;
  readonly design: Design;
  readonly sees: (answers: Answers, observer: string) => boolean;
}

/** Complete answers and the engine's assessment of them. */
export type Case = Pick<Region, 'answers' | 'assessment'>;

export type Claim = (watched: Watched, each: Case) => boolean;

/** A claim, or a part of one, and the conditions that it depends on. */
export interface ClaimPart {
  readonly on: readonly string[];
  readonly keeps: Claim;
}
