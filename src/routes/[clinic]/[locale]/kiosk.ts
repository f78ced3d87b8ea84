interface Sitting {
  /** How long this screen may lie untouched, in seconds. Undefined where there is nothing to erase. */
  readonly patience: () => number | undefined;
  /** Seconds until everything is erased; 0 takes the warning away. */
  readonly warn: (seconds: number) => void;
  readonly erase: () => void;
}

const countdown = 30;

/** True on a tablet that patients share: its address ends in `?kiosk=1`. */
export const isShared = (): boolean =>
  typeof location !== 'undefined' && new URLSearchParams(location.search).get('kiosk') === '1';

/** Erases what a patient leaves behind, after a warning. `performance.now` knows nothing of clocks that are set. */
export function watchOver({ patience, warn, erase }: Sitting): void {
  let touched = performance.now();
  const touch = () => {
    touched = performance.now();
    warn(0);
  };
  const look = () => {
    const seconds = patience();
    if (seconds === undefined) return touch();
    const left = Math.ceil(seconds + countdown - (performance.now() - touched) / 1000);
    if (left <= 0) {
      touch();
      erase();
    } else warn(left > countdown ? 0 : left);
  };
  for (const sign of ['keydown', 'pointerdown', 'click', 'wheel', 'scroll'] as const)
    addEventListener(sign, touch, { capture: true, passive: true });
  // The notes are printed: whoever made them is about to leave.
  addEventListener('afterprint', () => (touched = performance.now() - (patience() ?? 0) * 1000));
  setInterval(look, 1000);
}
