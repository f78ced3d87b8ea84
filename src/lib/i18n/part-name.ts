import { fill } from './overlay.ts';
import type { Words } from './words.ts';

/** The displayed name of the part that a chart state belongs to. */
export function partName(words: Words, state: string): string {
  const { parts, app } = words.ui;
  return parts[state] ?? words.findings.criteria[state]?.name ?? app.name;
}

/** The properties of a questionnaire that its parts' names depend on. */
interface QuestionnaireParts {
  readonly parts: readonly string[];
  readonly criteria: readonly { readonly id: string }[];
}

const criteriaStart = ({ parts, criteria }: QuestionnaireParts): number => {
  const first = parts.findIndex((part) => criteria.some(({ id }) => id === part));
  return first === -1 ? parts.length : first;
};

/**
 * The parts named to the patient, in the order in which they come: each part before the criteria, the criteria as
 * one, and the notes together with the questions asked for them.
 */
export const namedParts = (words: Words, questionnaire: QuestionnaireParts): readonly string[] => [
  ...questionnaire.parts.slice(0, criteriaStart(questionnaire)).map((part) => partName(words, part)),
  ...(questionnaire.criteria.length > 0 ? [words.ui.notes.criteriaHeading] : []),
  words.ui.parts.notes,
];

/** The index of the named part that a chart state belongs to. The start and a stop belong to none: -1. */
export function partIndexOf(questionnaire: QuestionnaireParts, state: string): number {
  const { parts, criteria } = questionnaire;
  const own = criteriaStart(questionnaire);
  const notes = own + (criteria.length > 0 ? 1 : 0);
  const index = parts.indexOf(state);
  if (index === -1) return state === 'review' || state === 'notes' ? notes : -1;
  return criteria.some(({ id }) => id === state) ? own : index < own ? index : notes;
}

/** "Part 2 of 4" */
export const partPosition = ({ ui }: Words, { index, of }: { index: number; of: number }): string =>
  fill(ui.frame.place, { number: `${index + 1}`, of: `${of}` });
