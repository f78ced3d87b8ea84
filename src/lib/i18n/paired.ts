import { diffWordsWithSpace } from 'diff';
import { overlaid } from './overlay.ts';
import type { Overlay } from './resolve.ts';
import type { PairedWords } from './voices.ts';
import type { Words } from './words.ts';

/**
 * The words for the patient and for a helper as one tree, each string once: “How long have [you|they] had it?”. The
 * page carries this form, which saves a kilobyte, and reads it with `wordsForVoice`. Throws if a string contains a
 * delimiter.
 */
export const paired = (words: Words, carer: Overlay): PairedWords =>
  pairedTree(words as unknown as PairedWords, overlaid(words, carer) as unknown as PairedWords);

function pairedTree(own: PairedWords, other: PairedWords): PairedWords {
  return Object.fromEntries(
    Object.entries(own).map(([key, value]) => {
      const there = other[key] ?? value;
      if (typeof value === 'string') return [key, pair(value, String(there))];
      if (isList(value)) return [key, pairedList(value, there as readonly string[])];
      return [key, pairedTree(value, there as PairedWords)];
    }),
  );
}

const pairedList = (own: readonly string[], other: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(own.length, other.length) }, (_, at) => pair(own[at] ?? '', other[at] ?? ''));

function pair(own: string, other: string): string {
  if (/[[\]|]/.test(own + other))
    throw new Error(`“${own}” holds one of [ | ], which delimit the two wordings`);
  const parts = diffWordsWithSpace(own, other);
  let text = '';
  for (let at = 0; at < parts.length; at += 1) {
    const { value = '', added = false, removed = false } = parts[at] ?? {};
    if (!added && !removed) text += value;
    else if (removed && parts[at + 1]?.added) text += `[${value}|${parts[(at += 1)]?.value ?? ''}]`;
    else text += removed ? `[${value}|]` : `[|${value}]`;
  }
  return text;
}

const isList = (value: PairedWords[string]): value is readonly string[] => Array.isArray(value);
