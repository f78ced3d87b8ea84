import type { ClinicDetails } from '$lib/components/ClinicContact.svelte';
import type { HandoutLinks } from '$lib/components/Handouts.svelte';
import type { Questionnaire } from '$lib/engine/schema.ts';
import type { PageOne } from '$lib/notes/page-one.ts';
import type { PackedWords } from '$lib/i18n/rows.ts';
import type { PairedWords } from '$lib/i18n/voices.ts';
import type { TermWords } from '$lib/i18n/words.ts';

/** All that the check says in one language: in the page for the one it begins in, in a file for each of the others. */
export interface LanguagePack {
  readonly locale: string;
  /** The language's own name for itself. */
  readonly language: string;
  readonly direction: string;
  readonly words: PackedWords;
  /** What doctors' words mean, by the screen that uses them. */
  readonly terms: Readonly<Record<string, readonly TermWords[]>>;
  /** How a patient reaches the clinic; what else it offers is said in this language. */
  readonly clinic: ClinicDetails;
  /** The pages that a patient takes along, by their links, where there are any. */
  readonly handouts?: HandoutLinks;
  /** The English, where the check is in another language. */
  readonly english?: English;
}

/** All that the check's page needs, resolved while it is made. */
export interface CheckProps extends LanguagePack {
  readonly questionnaire: Questionnaire;
  /** What prints where on the physician's page. */
  readonly pageOne: PageOne;
  /** The hash of the questionnaire's content, for the code on the notes. */
  readonly hash: string;
  /** The other languages of this clinic, by their own names. */
  readonly languages: readonly Language[];
}

export interface Language {
  readonly locale: string;
  readonly name: string;
  /** The hash of its file, as a script's `integrity` wants it. */
  readonly integrity: string;
}

export interface English {
  /** What page 1 of the notes says to a physician. */
  readonly words: PairedWords;
  /** The check's language, by its name in English. */
  readonly language: string;
  /** That no translator has reviewed this language, in English; empty where one has. */
  readonly notice: string;
}
