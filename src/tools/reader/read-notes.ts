import { isHelper } from '../../lib/engine/answers.ts';
import { recordText } from '../../lib/notes/plain-text.ts';
import { notesOf, type Notes } from '../../lib/notes/notes.ts';
import type { Coded } from '../../lib/qr/code.ts';
import { readCode, type CodeRead, type Refusal } from '../../lib/qr/read-code.ts';
import { recordSafe } from './record-safe.ts';
import { wordsFor, type ReadableEdition } from './editions.ts';
import { codesTyped, type TypedText } from './scanned.ts';

/** Why the reader shows nothing: what is wrong with a code, or with the file expected to contain one. */
export type Problem =
  | Refusal
  | 'empty'
  | 'several'
  | 'oneFile'
  | 'noCode'
  | 'noPicture'
  | 'tooLarge'
  | 'tooLong'
  | 'tooSlow'
  | 'tiff'
  | 'heic'
  | 'hidden'
  | 'pdf'
  | 'noCamera'
  | 'failed';

export interface NotesFound {
  readonly kind: 'read';
  readonly coded: Coded;
  readonly edition: ReadableEdition;
  readonly notes: Notes;
  readonly chart: string;
  /** The language in which the patient answered, by its name in the clinic's. */
  readonly language: string;
}

export type NotesRead = NotesFound | { readonly kind: 'refused'; readonly why: Problem };

/** The notes of the one code in a text, rebuilt from its answers, or why there are none. */
export function readNotes(typed: TypedText, editions: readonly ReadableEdition[], readIn: string): NotesRead {
  if (typed.text.trim() === '') return { kind: 'refused', why: 'empty' };
  const { whole, broken } = codesTyped(typed);
  const [code = typed.text, other] = [...whole, ...broken];
  if (other !== undefined) return { kind: 'refused', why: 'several' };
  const reading = readCode(code, editions);
  return reading.kind === 'refused' ? { kind: 'refused', why: reading.why } : notesFrom(reading, readIn);
}

/** Whether a text contains the prefix of our codes. */
export const holdsOurs = (text: string) => /MILD\d/i.test(text.normalize('NFKC'));

/** The same for the texts of all codes in a picture or a file: other codes beside ours do not matter. */
export function notesAmong(
  texts: readonly string[],
  editions: readonly ReadableEdition[],
  readIn: string,
): NotesRead {
  const ours = texts.filter(holdsOurs);
  return readNotes({ text: (ours.length > 0 ? ours : texts).join('\n'), keys: '' }, editions, readIn);
}

function notesFrom({ coded, edition }: CodeRead<ReadableEdition>, readIn: string): NotesFound {
  const language = new Intl.DisplayNames([readIn], { type: 'language' }).of(coded.language) ?? coded.language;
  const words = wordsFor(edition, isHelper(coded.answers));
  const answering = { locale: coded.language, language, date: coded.date, readIn };
  const notes = notesOf(words, edition, coded.answers, answering);
  return { kind: 'read', coded, edition, notes, chart: recordSafe(recordText(notes.sheets)), language };
}
