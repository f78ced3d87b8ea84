import { lazily } from './lazily.ts';
import type { Words } from './words.ts';

/** Words for the patient and for a helper in one tree: see `paired`. */
export type PairedWords = { readonly [key: string]: string | readonly string[] | PairedWords };

/** The words addressed to the patient, or to someone who answers for them. */
export function wordsForVoice(words: PairedWords, helper: boolean): Words {
  const say = (text: string) =>
    text.includes('[') ? text.replace(/\[([^|]*)\|([^\]]*)\]/g, helper ? '$2' : '$1') : text;
  return lazily(Object.keys(words), (name) => read(words[name] ?? '', say)) as unknown as Words;
}

/** An entry of a list that is only for the other voice resolves to an empty string and is left out. */
function read(value: PairedWords[string], say: (text: string) => string): PairedWords[string] {
  if (typeof value === 'string') return say(value);
  if (Array.isArray(value)) return value.map(say).filter(Boolean);
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, read(inside, say)]));
}
