import { isHelper } from '../../lib/engine/answers.ts';
import type { BundleInput } from '../fhir/bundle.ts';
import type { FormWords } from '../fhir/response.ts';
import type { NotesFound } from './read-notes.ts';

interface Saving {
  readonly base: string;
  /** The language of page 1. */
  readonly locale: string;
  /** A UUID. */
  readonly id: string;
  /** As typed. */
  readonly recordNumber: string;
  readonly made: Date;
}

/** The answers of the notes and their page 1, as input for `src/tools/fhir`. */
export function savedOf(
  { edition: { questionnaire, forms }, coded, notes: { notes, outcome, sheets }, chart }: NotesFound,
  { base, locale, id, recordNumber, made }: Saving,
): Omit<BundleInput, 'newId' | 'codes'> {
  const { answers, date, language } = coded;
  const [written, form] = formIn(forms, language);
  return {
    questionnaire,
    answers,
    date,
    locale: written,
    words: isHelper(answers) ? form.carer : form.patient,
    base,
    id,
    recordNumber: recordNumber.trim(),
    ...(notes.isUrgent && { urgent: notes.outcome }),
    page: {
      sheets,
      text: chart,
      locale,
      made: made.toISOString(),
      ...(notes.isUrgent && { headline: outcome.heading }),
    },
  };
}

/** In the language of the answers, or in English if that language is no longer offered. */
function formIn(
  forms: NotesFound['edition']['forms'],
  language: string,
): readonly [locale: string, form: { readonly patient: FormWords; readonly carer: FormWords }] {
  const own = forms[language];
  const english = forms['en'];
  if (own) return [language, own];
  if (!english) throw new Error('the reader has no words for FHIR');
  return ['en', english];
}
