interface Check {
  back: () => void;
  forward: () => void;
  position: () => {
    /** How many screens of the check come before this one. */
    readonly step: number;
    readonly changing: boolean;
    readonly screen: { readonly id: string; readonly kind: string };
  };
}

/**
 * The browser's Back and Forward move the check by one screen. The history holds only how deep the patient is, never
 * what was asked or answered. Pages that may not write history (some frames) fall back to the check's own Back.
 */
export class BrowserBack {
  readonly #check: Check;
  #depth = 0;
  /** The next move of the history is ours, to bring it back in step with the screen. */
  #settling = false;
  /** Back was pressed and the browser has not gone back yet. */
  #goingBack = false;

  constructor(check: Check) {
    this.#check = check;
    if (typeof window === 'undefined') return;
    this.#depth = depthOf(history.state);
    // A screen is shown from its heading, not from where another one was left.
    history.scrollRestoration = 'manual';
    window.addEventListener('popstate', ({ state }) => this.#moved(depthOf(state)));
  }

  /**
   * Continue led to another screen. The way back to review after a change adds nothing, unless the change opened more
   * screens than the history has entries: then Back would leave the page before it had shown them all.
   */
  entered(wasChanging: boolean): void {
    const { screen, step } = this.#check.position();
    const isReturn = wasChanging && screen.kind === 'review';
    for (let missing = Math.max(step - this.#depth, isReturn ? 0 : 1); missing > 0; missing -= 1)
      this.#push();
  }

  #push(): void {
    try {
      history.pushState({ depth: this.#depth + 1 }, '');
      this.#depth += 1;
    } catch {
      // Without a history entry the page's own Back still works.
    }
  }

  back(): void {
    const { changing } = this.#check.position();
    if (this.#goingBack) return;
    if (this.#depth === 0 || changing) {
      this.#check.back();
      return;
    }
    this.#goingBack = true;
    history.back();
  }

  /** Leaves no entry behind that leads into the check. */
  forget(): void {
    this.#settle(-this.#depth);
  }

  #moved(depth: number): void {
    const by = depth - this.#depth;
    this.#depth = depth;
    this.#goingBack = false;
    if (this.#settling) {
      this.#settling = false;
      return;
    }
    const before = this.#check.position();
    for (let step = 0; step < Math.abs(by); step += 1) (by < 0 ? this.#check.back : this.#check.forward)();
    this.#keepInStep(before, by);
  }

  #keepInStep(before: ReturnType<Check['position']>, by: number): void {
    const after = this.#check.position();
    const cancelled = before.changing && !after.changing && by < 0;
    if (cancelled) this.#settle(1);
    else if (after.screen.kind === 'start') this.#settle(-this.#depth);
    else if (by > 0 && after.screen.id === before.screen.id) this.#settle(-by);
  }

  #settle(by: number): void {
    if (by === 0) return;
    this.#settling = true;
    history.go(by);
  }
}

const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
    ? state.depth
    : 0;
