/** Details of a test that repeats another in a variant: those that are not `inEveryTest` run in the full lane alone. */
export const variant = (inEveryTest: boolean) => ({ tag: inEveryTest ? [] : ['@long'] });
