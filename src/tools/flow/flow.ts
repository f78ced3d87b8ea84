import type { FlowWords } from './words.ts';

/** The flow of the check: the statechart, with the questions and conditions of the questionnaire in it. */
export interface Flow {
  readonly version: string;
  readonly words: FlowWords;
  /** From the start to the notes. */
  readonly steps: readonly Step[];
  readonly stops: readonly StopState[];
  readonly moves: readonly Move[];
  readonly outcomes: readonly OutcomeLine[];
  /** The definitions named in the drawing with their meaning, and the notes on criteria. */
  readonly terms: readonly string[];
  /** What holds everywhere. */
  readonly rules: readonly string[];
}

export interface Step {
  readonly id: string;
  readonly name: string;
  readonly asks: readonly Ask[];
  /** What the patient may do here besides answering. */
  readonly actions: string;
  readonly criterion?: { readonly title: string; readonly when: readonly string[] } | undefined;
}

export interface Ask {
  readonly id: string;
  readonly label: string;
  readonly isFollowUp: boolean;
  readonly when?: string | undefined;
  /** Options that are not offered to everyone. */
  readonly options: readonly string[];
}

export interface StopState {
  readonly id: string;
  readonly name: string;
  readonly heading: string;
  /** The label if the check ends here. */
  readonly ends: readonly string[];
}

export interface Move {
  readonly kind: 'forward' | 'stop' | 'on';
  readonly from: string;
  readonly to: string;
  /** The question whose answer leads there. */
  readonly after?: string;
  readonly label: string;
}

export interface OutcomeLine {
  readonly id: string;
  readonly heading: string;
  readonly when: string;
}
