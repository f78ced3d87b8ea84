/**
 * All messages between the framed check and the embedding page. The page hands over one port of a channel in its hello;
 * everything else goes through that channel, so nothing is ever sent to arbitrary listeners.
 */
export const hello = 'mild-check:hello';

/** `tellFinished` requests a message when the notes are reached: without it the check sends none. */
export type ToCheck = 'erase' | 'tellFinished';

/** `step` asks the page to show the top of the check. A number is the height that the check needs. */
export type FromCheck = 'ready' | 'step' | 'finished' | number;

/**
 * A height reveals what is on the screen, so a check requests one of a few. With these, the notes of nearly all
 * patients request the same one, at every width and in every language, with little blank space below them.
 */
export const heights: readonly number[] = Array.from({ length: 19 }, (_, step) =>
  Math.round(630 * 1.23 ** step),
);

/** For all screens before the notes: each 1.5 times as tall as the one before. */
export const coarseHeights: readonly number[] = heights.filter((_, step) => step % 2 === 0);

export const heightFor = (content: number, among: readonly number[]): number =>
  among.find((height) => height >= content) ?? Math.max(...among);

/**
 * Accepts any plausible height: a loader is kept for years, and a later check may request others than the current
 * ones.
 */
const isHeight = (data: unknown): data is number =>
  Number.isInteger(data) && (data as number) >= 300 && (data as number) <= 50_000;

export const isFromCheck = (data: unknown): data is FromCheck =>
  data === 'ready' || data === 'step' || data === 'finished' || isHeight(data);
