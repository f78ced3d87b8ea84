import { fill } from './overlay.ts';
import type { Words } from './words.ts';

/** The part of the check that a machine state belongs to, in words. */
export function partName(words: Words, state: string): string {
  const { parts } = words.ui;
  if (state in parts) return parts[state as keyof typeof parts];
  return words.findings.criteria[state]?.name ?? words.ui.app.name;
}

/** The named parts of the check, in the order in which a patient meets them. */
export const placesOf = ({ ui }: Words): readonly string[] => [
  ui.parts.warningSigns,
  ui.parts.background,
  ui.notes.criteriaHeading,
  ui.parts.notes,
];

/** What is left to say before the notes belongs to them. */
const towardsNotes = ['visit', 'review', 'notes'];

/** Which of the named parts a machine state belongs to, from 0. A stop belongs to none: -1. */
export function placeOf({ findings }: Words, state: string): number {
  if (state in findings.criteria) return 2;
  return towardsNotes.includes(state) ? 3 : ['warningSigns', 'background'].indexOf(state);
}

/** "Part 2 of 4" */
export const placeName = (words: Words, place: number): string =>
  fill(words.ui.frame.place, { number: `${place + 1}`, of: `${placesOf(words).length}` });
