/** A key that a person presses. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'Escape';

/** All that the journeys ask of an engine, so that Playwright and WebDriver can both lend a hand. */
export interface Browser {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Presses what `selector` finds, as a pointer does. */
  click(selector: string): Promise<void>;
  /** Presses there in the window, whatever lies there. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Runs a function in the page, or in the frame that was entered: it may use nothing from out here. */
  run<Given, Result>(
    inPage: (body: HTMLElement, given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>;
  /** Runs the text of a script there. */
  load(script: string): Promise<void>;
  /** From here on everything happens in the only frame of the page. */
  enterFrame(): Promise<void>;
  leaveFrame(): Promise<void>;
  /** From here on everything happens in the tab that was opened last. */
  enterNewTab(): Promise<void>;
}
