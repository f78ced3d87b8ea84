import type { Answers } from '../engine/answers.ts';
import type { Words } from '../i18n/words.ts';
import { codeOf, type Edition } from '../qr/code.ts';
import { notesDocument, type NotesDocument } from './document.ts';
import { notesText } from './plain-text.ts';
import type { NotesSheets } from './sheet.ts';
import { sheetsOf } from './sheets.ts';

/** When and in which language the questions were answered. */
export interface Answering {
  readonly locale: string;
  /** The language's name. */
  readonly language: string;
  /** As in "2026-03-01". */
  readonly date: string;
  /** The language that the notes are in, where it is another one. */
  readonly readIn?: string;
}

export interface Notes {
  readonly notes: NotesDocument;
  readonly sheets: NotesSheets;
  readonly text: string;
}

/** The notes in every form that shows them. Throws UnansweredQuestionError while the answers are not complete. */
export function notesOf(words: Words, edition: Edition, answers: Answers, answering: Answering): Notes {
  const { locale, language, date, readIn = locale } = answering;
  const notes = notesDocument(edition.questionnaire, answers);
  const code = codeOf(edition, { answers, language: locale, date });
  const sheets = sheetsOf(words, notes, { date: written(date, readIn), language, code });
  return { notes, sheets, text: notesText(sheets) };
}

const written = (date: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Today where the patient is. */
export function today(now = new Date()): string {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
