/**
 * All that passes between the check in a frame and the page around it. The page hands over one end of a channel in its
 * hello; everything else goes through that channel, so nothing is ever said to whoever happens to listen.
 */
export const hello = 'mild-check:hello';

/** `tellFinished` asks to be told when notes are reached: without it a check tells nobody. */
export type ToCheck = 'erase' | 'tellFinished';

/** `step` asks the page to show the top of the check. A number is the height that the check needs. */
export type FromCheck = 'ready' | 'step' | 'finished' | number;

/**
 * A height tells what is on the screen, so a check asks for one of a few. With these, the notes of nearly all patients
 * ask for the same one, at every width and in every language, and little is blank below them.
 */
export const heights: readonly number[] = Array.from({ length: 19 }, (_, step) =>
  Math.round(630 * 1.23 ** step),
);

/** For all screens before the notes: each half as tall again. */
export const coarseHeights: readonly number[] = heights.filter((_, step) => step % 2 === 0);

export const heightFor = (content: number, among: readonly number[]): number =>
  among.find((height) => height >= content) ?? Math.max(...among);

/** A loader is kept for years, and a later check may ask for other heights than those of today. */
const isHeight = (data: unknown): data is number =>
  Number.isInteger(data) && (data as number) >= 300 && (data as number) <= 50_000;

export const isFromCheck = (data: unknown): data is FromCheck =>
  data === 'ready' || data === 'step' || data === 'finished' || isHeight(data);
