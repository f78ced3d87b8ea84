import type { ClinicDetails } from '$lib/components/ClinicContact.svelte';
import type { Questionnaire } from '$lib/engine/schema.ts';
import type { PageOne } from '$lib/notes/page-one.ts';
import type { TermWords } from '$lib/i18n/words.ts';
import type { PairedWords } from '$lib/i18n/voices.ts';
import type { PackedWords } from '$lib/i18n/rows.ts';

/** All that the check's page needs, resolved while it is made. */
export interface CheckProps {
  readonly words: PackedWords;
  readonly questionnaire: Questionnaire;
  /** What prints where on the physician's page. */
  readonly pageOne: PageOne;
  /** What doctors' words mean, by the screen that uses them. */
  readonly terms: Readonly<Record<string, readonly TermWords[]>>;
  /** The hash of the questionnaire's content, for the code on the notes. */
  readonly hash: string;
  readonly clinic: ClinicDetails;
  readonly locale: string;
  /** The language's own name for itself. */
  readonly language: string;
  /** The other languages of this clinic, by their own names. */
  readonly languages: readonly Language[];
  /** The English, where the check is in another language. */
  readonly english?: English;
}

export interface Language {
  readonly locale: string;
  readonly name: string;
}

export interface English {
  /** What page 1 of the notes says to a physician. */
  readonly words: PairedWords;
  /** The check's language, by its name in English. */
  readonly language: string;
  /** That no translator has reviewed this language, in English; empty where one has. */
  readonly notice: string;
}
