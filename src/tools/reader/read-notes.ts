import { chartText } from '../../lib/notes/plain-text.ts';
import { notesOf, type Notes } from '../../lib/notes/notes.ts';
import type { Coded } from '../../lib/qr/code.ts';
import { codeIn, readCode, type Refusal } from '../../lib/qr/read-code.ts';
import { wordsFor, type ReadableEdition } from './editions.ts';

/** Why the reader shows nothing: what is wrong with a code, or with what was to hold one. */
export type Problem = Refusal | 'empty' | 'noCode' | 'noPicture' | 'pdf' | 'noCamera' | 'failed';

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

/** The notes of a code, made anew from its answers, or why there are none. */
export function readNotes(text: string, editions: readonly ReadableEdition[], readIn: string): NotesRead {
  if (text.trim() === '') return { kind: 'refused', why: 'empty' };
  const reading = readCode(codeIn(text), editions);
  if (reading.kind === 'refused') return { kind: 'refused', why: reading.why };
  const { coded, edition } = reading;
  const language = new Intl.DisplayNames([readIn], { type: 'language' }).of(coded.language) ?? coded.language;
  const words = wordsFor(edition, coded.answers['respondent'] === 'other');
  const answering = { locale: coded.language, language, date: coded.date, readIn };
  const notes = notesOf(words, edition, coded.answers, answering);
  return { kind: 'read', coded, edition, notes, chart: chartText(notes.sheets), language };
}
