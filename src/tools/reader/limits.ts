/** More pixels than any scanner or camera at a desk produces, and few enough for a small computer to decode. */
export const MOST_PIXELS = 100_000_000;
/** A batch of some ten patients. Longer files are refused, so that no code on an unread page is missed silently. */
export const MOST_PAGES = 30;
/** Milliseconds until reading a file is aborted. */
export const LONGEST_WAIT = 18_000;
