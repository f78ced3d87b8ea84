/** A key that a person presses. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'Escape';

/** Everything the journeys need from an engine, implemented with Playwright and with WebDriver. */
export interface Browser {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Clicks the element that `selector` matches, like a pointer. */
  click(selector: string): Promise<void>;
  /** Clicks at these coordinates of the window, whatever is there. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types a text as a hand scanner does, wherever the focus is. */
  type(text: string): Promise<void>;
  /** Runs a function in the page, or in the entered frame: it cannot use anything from its scope here. */
  run<Given, Result>(
    inPage: (body: HTMLElement, given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>;
  /** Runs a script's source there. */
  load(script: string): Promise<void>;
  /** Switches to the only frame of the page. */
  enterFrame(): Promise<void>;
  leaveFrame(): Promise<void>;
  /** Switches to the most recently opened tab. */
  enterNewTab(): Promise<void>;
}
