import { overlaid } from '../../lib/i18n/overlay.ts';
import type { Overlay } from '../../lib/i18n/resolve.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { PrintedEdition } from '../../lib/notes/notes.ts';
import type { FormsByLocale } from '../fhir/response.ts';

/** A questionnaire whose codes can be read, and its words in the clinic's language. */
export interface ReadableEdition extends PrintedEdition {
  readonly words: Words;
  readonly carer: Overlay;
  /** Whether its version is no longer used with patients. */
  readonly old: boolean;
  /** The words of its FHIR forms, in every language in which it may have been answered. */
  readonly forms: FormsByLocale;
}

/** The edition's words, for the patient or for someone who was helped. */
export const wordsFor = ({ words, carer }: ReadableEdition, helper: boolean): Words =>
  helper ? overlaid(words, carer) : words;
