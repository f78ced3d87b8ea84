import type { Answers } from '../engine/answers.ts';
import type { Words } from '../i18n/words.ts';
import { codeOf, type Edition } from '../qr/code.ts';
import type { PageOne } from './page-one.ts';
import { notesDocument, type NotesDocument } from './document.ts';
import { textsOf, type OutcomeTexts } from './outcome-texts.ts';
import { notesText } from './plain-text.ts';
import type { NotesSheets } from './sheet.ts';
import type { About } from './sheet.ts';
import { sheetsOf, type ForPhysician } from './sheets.ts';

/** When and in which language the questions were answered. */
export interface Answering {
  readonly locale: string;
  /** The language's name. */
  readonly language: string;
  /** As in "2026-03-01". */
  readonly date: string;
  /** The language of the notes, if it is another one. */
  readonly readIn?: string;
  /** The notice that no translator has reviewed the translation, if so. */
  readonly notice?: string;
}

/** The words for page 1, if the patient answered in another language. */
export interface PhysiciansWords {
  readonly words: Words;
  readonly locale: string;
  /** The patient's language, by its name in the physician's. */
  readonly language: string;
  readonly notice: string;
}

/** A questionnaire with the layout of the physician's page. */
export interface PrintedEdition extends Edition {
  readonly pageOne: PageOne;
}

export interface Notes {
  readonly notes: NotesDocument;
  /** The text for the patient above them. */
  readonly outcome: OutcomeTexts;
  readonly sheets: NotesSheets;
  readonly text: string;
}

/** The notes in every form that shows them. Throws UnansweredQuestionError while the answers are not complete. */
export function notesOf(
  words: Words,
  edition: PrintedEdition,
  answers: Answers,
  answering: Answering,
  physician?: PhysiciansWords,
): Notes {
  const { locale, language, date, readIn = locale, notice = '' } = answering;
  const notes = notesDocument(edition.questionnaire, edition.pageOne, answers);
  const code = codeOf(edition, { answers, language: locale, date });
  const about = { date: writtenDate(date, readIn), language, code, notice };
  const sheets = sheetsOf(words, notes, about, physician && inWordsOf(physician, about, date));
  return { notes, outcome: textsOf(words, notes), sheets, text: notesText(sheets) };
}

const inWordsOf = (
  { words, locale, language, notice }: PhysiciansWords,
  about: About,
  date: string,
): ForPhysician => ({
  words,
  locale,
  about: { ...about, date: writtenDate(date, locale), language, notice },
});

/** Makes the browser load its date formats for the language, the slowest step on the way to the notes. */
export const readyFor = (locale: string): unknown => writtenDate(today(), locale);

/** Digits are the same in every language, on the server and in every browser. */
export const writtenDate = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' }).format(
    new Date(date),
  );

/** Today where the patient is. */
export function today(now = new Date()): string {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
