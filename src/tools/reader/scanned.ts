import { codesIn, type CodesFound } from '../../lib/qr/read-code.ts';
import { asMeant } from './layouts.ts';

/** What came from a hand scanner, a keyboard or the clipboard. */
export interface TypedText {
  readonly text: string;
  /** The keys that were pressed for it, by their physical position on a US keyboard, if known. */
  readonly keys: string;
}

/** The codes in the typed text, whatever keyboard layouts the scanner and the computer use. */
export function codesTyped({ text, keys }: TypedText): CodesFound {
  const asTyped = codesIn(text);
  if (asTyped.whole.length > 0) return asTyped;
  return [...asMeant(text), keys].map(codesIn).find(({ whole }) => whole.length > 0) ?? asTyped;
}
