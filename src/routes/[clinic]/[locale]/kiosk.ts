import { reading } from '$lib/components/speaker.ts';

interface Sitting {
  /** How long this screen may stay untouched, in seconds. Undefined if there is nothing to erase. */
  readonly patience: () => number | undefined;
  /** Shows the seconds until everything is erased; 0 dismisses the warning. */
  readonly warn: (seconds: number) => void;
  readonly erase: () => void;
}

/** Two clocks, in milliseconds: a monotonic one that may stop during sleep, and the time of day. */
export interface Clocks {
  readonly steady: () => number;
  readonly wall: () => number;
}

const countdown = 30;
/** In milliseconds. People take longer to close a print dialog; some tablets fire `afterprint` at once. */
const TOO_SOON = 1000;
/** How long a print sheet may stay open over the notes after a tablet fired `afterprint`, in seconds. */
const sheetMayBeOpen = 120;

/** Measures how long nobody has touched the tablet, asleep or awake, and erases the last patient's answers. */
export class IdleWatch {
  readonly #sitting: Sitting;
  readonly #clocks: Clocks;
  #idle = 0;
  #extra = 0;
  #steady: number;
  #wall: number;
  #printing: number | undefined;

  constructor(sitting: Sitting, clocks: Clocks) {
    this.#sitting = sitting;
    this.#clocks = clocks;
    this.#steady = clocks.steady();
    this.#wall = clocks.wall();
  }

  touch = (): void => {
    this.#count(true);
    this.#idle = 0;
    this.#extra = 0;
  };

  /**
   * Must be called every second. A clock that jumped may have been set, so it triggers the warning but never the
   * erasure.
   */
  look = (): void => this.#judge(false);

  /** The screen is on again. The time asleep counts fully. */
  wake = (): void => this.#judge(true);

  printing = (): void => {
    this.#printing = this.#clocks.steady();
  };

  /** Whoever printed the notes is about to leave, unless the sheet is still open. */
  printed = (): void => {
    const isEarly = this.#clocks.steady() - (this.#printing ?? -Infinity) < TOO_SOON;
    this.#printing = undefined;
    this.touch();
    if (isEarly) this.#extra = sheetMayBeOpen - (this.#sitting.patience() ?? 0);
    else this.#idle = this.#sitting.patience() ?? 0;
  };

  #judge(isWaking: boolean): void {
    this.#count(isWaking);
    const seconds = this.#sitting.patience();
    if (seconds === undefined) {
      this.#idle = 0;
      this.#sitting.warn(0);
      return;
    }
    const left = Math.ceil(seconds + Math.max(this.#extra, 0) + countdown - this.#idle);
    if (left > 0) return this.#sitting.warn(left > countdown ? 0 : left);
    this.touch();
    this.#sitting.warn(0);
    this.#sitting.erase();
  }

  #count(isWaking: boolean): void {
    const [steady, wall] = [this.#clocks.steady(), this.#clocks.wall()];
    const passed = (steady - this.#steady) / 1000;
    const asleep = Math.max((wall - this.#wall) / 1000 - passed, 0);
    const untilWarning = Math.max((this.#sitting.patience() ?? 0) - this.#idle - passed, 0);
    this.#idle += passed + (isWaking ? asleep : Math.min(asleep, untilWarning));
    [this.#steady, this.#wall] = [steady, wall];
  }
}

/**
 * The first language of a tablet that patients share; undefined on any other device. Its address ends in `?kiosk=1`; in
 * another of the clinic's languages the value is the first language.
 */
export function homeOf({ locale, languages }: PageLanguages): string | undefined {
  const query = new URLSearchParams(location.search);
  if (query.get('kiosk') !== '1') return undefined;
  return languages.find((other) => other.locale === query.get('first'))?.locale ?? locale;
}

/** The languages a page was built with, whatever the current one. */
export interface PageLanguages {
  readonly locale: string;
  /** The clinic's other languages. */
  readonly languages: readonly { readonly locale: string }[];
}

/** The query of an address in this language that keeps kiosk mode and the tablet's first language. */
export const kioskQuery = (home: string | undefined, locale: string): string =>
  home === undefined ? '' : home === locale ? '?kiosk=1' : `?kiosk=1&first=${home}`;

/** A key that something lies on repeats without end. */
const unlessHeld = (touch: () => void) => (event: Event) => {
  if (!('repeat' in event && event.repeat)) touch();
};

/** Attaches the watch to the page's clocks and events. */
export function watchOver(sitting: Sitting): void {
  const watch = new IdleWatch(sitting, { steady: () => performance.now(), wall: () => Date.now() });
  const anywhere = { capture: true, passive: true };
  for (const sign of ['keydown', 'pointerdown', 'click', 'wheel', 'scroll', reading] as const)
    addEventListener(sign, unlessHeld(watch.touch), anywhere);
  // The warning is dismissed at the end of a press: at its start, the press would reach the element underneath.
  for (const sign of ['keydown', 'click', 'wheel', 'scroll'] as const)
    addEventListener(
      sign,
      unlessHeld(() => sitting.warn(0)),
      anywhere,
    );
  addEventListener('beforeprint', watch.printing);
  addEventListener('afterprint', watch.printed);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') watch.wake();
  });
  setInterval(watch.look, 1000);
}
