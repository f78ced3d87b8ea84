/** What was pressed on the first question before the check had arrived. */
export interface Early {
  readonly picks: readonly string[];
  /** Continue was pressed, and nothing after it. */
  readonly goOn: boolean;
}

declare global {
  interface Window {
    early?: () => Early | undefined;
  }
}
