import type { Left } from '../leaving-out.ts';

/** By the modules of Svelte. */
export type LeftByModule = Readonly<Record<string, Left>>;

/** Members of which nothing is left. */
export const gone = (...names: readonly string[]): Left =>
  Object.fromEntries(names.flatMap((each) => each.split(' ')).map((name) => [name, null]));
