import type { OutcomeWords, Words } from '../i18n/words.ts';
import type { NotesDocument } from './document.ts';

export interface OutcomeTexts {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What the patient reads above the notes. Nobody is steered: where the notes may not ask, the plain words take their place. */
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
