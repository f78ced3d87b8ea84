import type { Choice } from '$lib/engine/answers.ts';

/** What was pressed before the check had arrived. */
export interface Early {
  /** The options pressed on each question that was shown, from the first on, in order. Only the last may have none. */
  readonly presses: readonly (readonly string[])[];
  /** Which of them is on the screen: an earlier one than the last after Back. */
  readonly at: number;
  /** Continue was pressed there, and nothing after it. */
  readonly goOn: boolean;
}

/** What the early script has to know of a question, beside its markup. */
export interface EarlyQuestion extends Choice {
  readonly id: string;
}

declare global {
  interface Window {
    early?: () => Early | undefined;
  }
}
