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
    /** It is found out within this many questions. */
    readonly within: number;
  };
  /** Signs that end in a call, each kind known once `after` is answered. */
  readonly call: { readonly outcome: string; readonly kinds: readonly CallSigns[] };
  /** Other ends that come before what the criteria say, by outcome. */
  readonly ends: Readonly<Record<string, Condition>>;
}

interface CallSigns {
  readonly after: string;
  readonly picks: Picked;
}

/**
 * What those who answer for a questionnaire state of it, apart from its rules: the proof holds the rules to it over all
 * answers. A questionnaire has one of its own; nothing in this folder knows any question by name.
 */
export interface Design {
  /** Outcomes from the mildest to the most severe: what a patient reads must never get milder by one more sign. */
  readonly severity: readonly string[];
  /** The outcomes that say something is open, so that at least one open point must be named. */
  readonly open: readonly string[];
  readonly signs: Signs;
  /** By criterion: what must have been answered before it may be called met. */
  readonly sentences: Readonly<Record<string, Condition>>;
  /** Whom a question, or a "question.option", is meant for, apart from the conditions of the flow. */
  readonly meantFor: Readonly<Record<string, Condition>>;
  /** What only needs a plan: printed and asked about, and no finding. */
  readonly toPlanFor: Picked;
  /** The lists of signs, and the lists of what may speak against treatment: one pick more is never milder. */
  readonly signLists: readonly string[];
  readonly healthLists: readonly string[];
  /** Questions whose "Not sure" is printed and decides nothing. */
  readonly unsureIsPrintedOnly: readonly string[];
  /** Goals that nothing reaches, and why: every other one has a witness. */
  readonly neverReached: Readonly<Record<string, string>>;
  /** What this questionnaire's own claims watch besides. */
  readonly observers: Readonly<Record<string, Condition>>;
  /** Claims that no other questionnaire makes, by id. */
  readonly claims: Readonly<Record<string, readonly ClaimPart[]>>;
}

/** A design for a questionnaire, or for a copy of it with a fault in it. */
export type DesignOf = (questionnaire: Questionnaire) => Design;

/** A questionnaire and its design, and whether a watched condition holds for answers to it. */
export interface Watched {
  readonly questionnaire: Questionnaire;
  readonly design: Design;
  readonly sees: (answers: Answers, observer: string) => boolean;
}

/** Complete answers and what the engine makes of them. */
export type Case = Pick<Region, 'answers' | 'assessment'>;

export type Claim = (watched: Watched, each: Case) => boolean;

/** A claim, or a part of one, and the conditions that it can tell apart. */
export interface ClaimPart {
  readonly on: readonly string[];
  readonly keeps: Claim;
}
