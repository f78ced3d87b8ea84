/** What the history controls. */
interface Navigation {
  back: () => void;
  forward: () => void;
  /** Closes open overlays. True if there was one. */
  closeOverlays: () => boolean;
  position: () => {
    /** The number of screens of the check before this one. */
    readonly step: number;
    readonly changing: boolean;
    readonly screen: { readonly id: string; readonly kind: string };
  };
}

/**
 * The browser's Back and Forward move the check by one screen. The history contains only the depth, never what was
 * asked or answered. Where the page may not write history (some frames), the check's own Back still works.
 */
export class BrowserBack {
  readonly #check: Navigation;
  #depth = 0;
  /** The depth that a pending traversal will reach, to be in sync with the screen again. Presses until then wait. */
  #wanted: number | undefined;
  /** The history is at the start's second entry: see `#overlayOpens`. */
  #isSecondStart = false;
  /** Back was pressed and the browser has not gone back yet. */
  #goingBack = false;
  /** The language that the address names, once another one was chosen. */
  #locale: string | undefined;
  #query = '';

  constructor(check: Navigation) {
    this.#check = check;
    if (typeof window === 'undefined') return;
    this.#depth = depthOf(history.state);
    this.#isSecondStart = isSecondStart(history.state);
    // A screen is shown from its heading, not at another screen's scroll position.
    history.scrollRestoration = 'manual';
    window.addEventListener('popstate', ({ state }) => this.#moved(depthOf(state), isSecondStart(state)));
    // `toggle` fires a task later: a Back in between would find no entry.
    document.addEventListener(
      'beforetoggle',
      ({ target, newState }) => {
        if (target instanceof HTMLDialogElement && newState === 'open') this.#overlayOpens();
      },
      true,
    );
  }

  /** Back closes overlays. On the start, Back would leave the page without an event, so a second entry is added. */
  #overlayOpens(): void {
    if (this.#depth > 0 || this.#isSecondStart) return;
    try {
      history.pushState({ depth: 0, second: true }, '');
      this.#isSecondStart = true;
    } catch {
      // Without a history entry the overlay can still be closed by its own controls.
    }
  }

  /**
   * Continue led to another screen. Returning to review after a change adds no entry, unless the change opened more
   * screens than the history has entries: then Back would leave the page before it had shown them all.
   */
  entered(wasChanging: boolean): void {
    const isReturn = wasChanging && this.#check.position().screen.kind === 'review';
    if (this.#wanted === undefined) this.#push(isReturn ? 0 : 1);
  }

  #push(least: number): void {
    this.#goingBack = false;
    let missing = Math.max(this.#check.position().step - this.#depth, least);
    try {
      for (; missing > 0; missing -= 1) {
        history.pushState({ depth: this.#depth + 1 }, '');
        this.#depth += 1;
        this.#isSecondStart = false;
      }
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

  /** Leaves no history entry behind that leads into the check. */
  forget(): void {
    this.#settle(0);
  }

  /** Puts the language into the address, so that a reload or a bookmark opens the one chosen last. */
  nameLanguage(locale: string, query: string): void {
    this.#locale = locale;
    this.#query = query;
    this.#readdress();
  }

  #readdress(): void {
    const { pathname, search } = location;
    const address = this.#locale && pathname.replace(/[^/]+(?=\/[^/]*$)/, this.#locale);
    if (!address || address + this.#query === pathname + search) return;
    try {
      history.replaceState(history.state, '', address + this.#query);
    } catch {
      // Some frames do not allow changing the address.
    }
  }

  #moved(depth: number, isSecond: boolean): void {
    this.#readdress();
    const by = depth - this.#depth;
    const leavesSecond = by === 0 && this.#isSecondStart && !isSecond;
    this.#depth = depth;
    this.#isSecondStart = isSecond;
    this.#goingBack = false;
    if (this.#wanted !== undefined) return this.#settle(this.#wanted);
    if (this.#check.closeOverlays()) return this.#settle(depth - by);
    if (leavesSecond) history.back();
    const before = this.#check.position();
    for (let step = 0; step < Math.abs(by); step += 1) (by < 0 ? this.#check.back : this.#check.forward)();
    this.#keepInStep(before, by);
  }

  #keepInStep(before: ReturnType<Navigation['position']>, by: number): void {
    const after = this.#check.position();
    const cancelled = before.changing && !after.changing && by < 0;
    if (cancelled) this.#settle(this.#depth + 1);
    else if (after.screen.kind === 'start') this.#settle(0);
    else if (by > 0 && after.screen.id === before.screen.id) this.#settle(this.#depth - by);
  }

  /** Waits for a pending traversal: continuing from before it would lead out of the check. */
  #settle(depth: number): void {
    this.#wanted = depth;
    if (this.#depth - depth >= history.length) this.#beginAnew(depth);
    if (depth === this.#depth) {
      this.#wanted = undefined;
      this.#push(0);
    } else if (!this.#goingBack) history.go(depth - this.#depth);
  }

  /** Browsers keep about fifty entries. If an older one is needed, this one replaces it. */
  #beginAnew(depth: number): void {
    this.#depth = depth;
    this.#isSecondStart = false;
    try {
      history.replaceState({ depth }, '');
    } catch {
      // Without a history entry the page's own Back still works.
    }
  }
}

const isSecondStart = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'second' in state;

const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
    ? state.depth
    : 0;
