import type { Words } from './words.ts';

/** The part of the check that a machine state belongs to, in words. */
export function partName(words: Words, state: string): string {
  const { parts } = words.ui;
  if (state in parts) return parts[state as keyof typeof parts];
  const criteria = words.findings.criteria;
  return state in criteria ? criteria[state as keyof typeof criteria].name : words.ui.app.name;
}
