/**
 * All that passes between the check in a frame and the page around it. The page hands over one end of a channel in its
 * hello; everything else goes through that channel, so nothing is ever said to whoever happens to listen.
 */
export const hello = 'mild-check:hello';

export type ToCheck = 'erase';

/** `step` asks the page to show the top of the check. A number is the height that the check needs, one of `heights`. */
export type FromCheck = 'ready' | 'step' | 'finished' | number;

/** A height tells what is on the screen, so a check only ever asks for one of a few: each half as tall again. */
export const heights: readonly number[] = [640, 960, 1440, 2160, 3240, 4860, 7290, 10935];

export const heightFor = (content: number): number =>
  heights.find((height) => height >= content) ?? Math.max(...heights);

export const isFromCheck = (data: unknown): data is FromCheck =>
  data === 'ready' || data === 'step' || data === 'finished' || heights.includes(data as number);
