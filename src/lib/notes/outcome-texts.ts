import type { OutcomeWords, Words } from '../i18n/words.ts';
import type { NotesDocument } from './document.ts';

export interface OutcomeTexts {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/**
 * The text above the patient's notes. So that nobody is steered, the neutral wording is used where the notes may not
 * ask.
 */
export function textsOf(
  words: Words,
  { outcome, mayAsk, points }: Pick<NotesDocument, 'outcome' | 'mayAsk' | 'points'>,
): OutcomeTexts {
  const own: OutcomeWords | undefined = words.outcomes[outcome];
  const plain = mayAsk ? undefined : own?.plain;
  return {
    heading: plain?.heading ?? own?.heading ?? '',
    paragraphs: [
      ...(plain?.paragraphs ?? own?.paragraphs ?? []),
      ...points.map(({ id }) => own?.forPoints?.[id]).filter((text) => text !== undefined),
    ],
  };
}
