import { fill } from '../i18n/overlay.ts';
import type { Words } from '../i18n/words.ts';
import { checkCodeOf } from '../qr/code.ts';
import type { NotesDocument } from './document.ts';
import { patientSheet } from './patient-sheet.ts';
import { physicianSheet } from './physician-sheet.ts';
import type { NotesSheets } from './sheet.ts';

/** What the notes say of themselves, in the language of `words`. */
export interface About {
  readonly date: string;
  readonly language: string;
  readonly code: string;
}

/** Both pages of the notes in words. */
export function sheetsOf(words: Words, notes: NotesDocument, about: About): NotesSheets {
  const { picture, line, check } = words.notes.code;
  return {
    code: { text: about.code, picture, check: fill(check, { code: checkCodeOf(about.code) }) },
    codeLine: { label: line, value: about.code },
    physician: physicianSheet(words, notes, about),
    patient: patientSheet(words, notes, about),
  };
}
