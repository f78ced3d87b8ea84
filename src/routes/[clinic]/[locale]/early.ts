import type { Choice } from '$lib/engine/answers.ts';

/** What was pressed before hydration. */
export interface Early {
  /** The options pressed on each question that was shown, from the first on, in order. Only the last may have none. */
  readonly presses: readonly (readonly string[])[];
  /** The index of the one on the screen, which is not the last one after Back. */
  readonly at: number;
  /** Whether Continue was pressed there, and nothing after it. */
  readonly goOn: boolean;
}

/** What the early script needs to know about a question, besides its markup. */
export interface EarlyQuestion extends Choice {
  readonly id: string;
}

declare global {
  interface Window {
    early?: () => Early | undefined;
  }
}
