import type { Words } from '../i18n/words.ts';
import { checkLine } from './check-line.ts';
import type { NotesDocument } from './document.ts';
import { patientSheet } from './patient-sheet.ts';
import { physicianSheet } from './physician-sheet.ts';
import type { About, NotesSheets } from './sheet.ts';

/** The words that a physician reads, and what the notes state about themselves in them. */
export interface ForPhysician {
  readonly words: Words;
  readonly about: About;
  readonly locale: string;
}

/** Both pages of the notes in words: the patient's page in their language, page 1 in the physician's. */
export function sheetsOf(
  words: Words,
  notes: NotesDocument,
  about: About,
  physician?: ForPhysician,
): NotesSheets {
  const onPageOne = physician?.words ?? words;
  const { picture, line } = onPageOne.notes.code;
  return {
    code: { text: about.code, picture, check: checkLine(onPageOne, about.code) },
    codeLine: { label: line, value: about.code },
    physician: physician
      ? { ...physicianSheet(physician.words, notes, physician.about, words), locale: physician.locale }
      : physicianSheet(words, notes, about),
    patient: patientSheet(words, notes, about),
  };
}
