import type { Words } from '../i18n/words.ts';
import type { NotesDocument } from './document.ts';

export interface OutcomeTexts {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/**
 * Whether the notes may ask about MILD. Nobody is steered to a procedure: where the flag does not hold, the plain words
 * take its place. Version 0.1 had no flag, and asked wherever no sign came first.
 */
export const asksAboutMild = ({ flags, isUrgent }: Pick<NotesDocument, 'flags' | 'isUrgent'>): boolean =>
  !isUrgent && (flags['asksAboutMild'] ?? true);

/** What the patient reads above the notes. */
export function textsOf(
  words: Words,
  notes: Pick<NotesDocument, 'outcome' | 'flags' | 'isUrgent' | 'points'>,
): OutcomeTexts {
  const own = words.outcomes[notes.outcome];
  const plain = asksAboutMild(notes) ? undefined : own?.plain;
  const { noProcedure } = words.outcomes.otherCareFirst;
  const isWish = notes.outcome === 'otherCareFirst' && notes.points.some(({ id }) => id === 'noProcedure');
  return {
    heading: plain?.heading ?? own?.heading ?? '',
    paragraphs: [...(plain?.paragraphs ?? own?.paragraphs ?? []), ...(isWish ? [noProcedure] : [])],
  };
}
