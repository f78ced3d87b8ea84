/** More pixels than any scanner or camera at a desk makes, and few enough for a small computer to open. */
export const MOST_PIXELS = 100_000_000;
/** A batch of some ten patients. What is longer is not read at all: a code on a page that is not looked at stays unseen. */
export const MOST_PAGES = 30;
/** Milliseconds until a file is given up. */
export const LONGEST_WAIT = 18_000;
