import type { ClinicDetails } from '$lib/components/ClinicContact.svelte';
import type { HandoutLinks } from '$lib/components/Handouts.svelte';
import type { Questionnaire } from '$lib/engine/schema.ts';
import type { PageOne } from '$lib/notes/page-one.ts';
import type { PackedWords } from '$lib/i18n/rows.ts';
import type { PairedWords } from '$lib/i18n/voices.ts';
import type { TermWords } from '$lib/i18n/words.ts';

/**
 * All texts of the check in one language: inlined in the page for its own language, in a file for each of the others.
 */
export interface LanguagePack {
  readonly locale: string;
  /** The language's own name for itself. */
  readonly language: string;
  readonly direction: string;
  readonly words: PackedWords;
  /** The explanations of medical terms, by the screen that uses them. */
  readonly terms: Readonly<Record<string, readonly TermWords[]>>;
  /** The clinic's contact details, with what else it offers in this language. */
  readonly clinic: ClinicDetails;
  /** Links to the handouts, if there are any. */
  readonly handouts?: HandoutLinks;
  /** The English words for page 1, if the check is in another language. */
  readonly english?: English;
}

/** Everything the check's page needs, resolved while it is prerendered. */
export interface CheckProps extends LanguagePack {
  readonly questionnaire: Questionnaire;
  /** The layout of the physician's page. */
  readonly pageOne: PageOne;
  /** The hash of the questionnaire's content, for the code on the notes. */
  readonly hash: string;
  /** The other languages of this clinic, by their own names. */
  readonly languages: readonly Language[];
}

export interface Language {
  readonly locale: string;
  readonly name: string;
  /** The hash of its file, in the format of a script's `integrity`. */
  readonly integrity: string;
}

export interface English {
  /** The words of page 1 of the notes. */
  readonly words: PairedWords;
  /** The check's language, by its name in English. */
  readonly language: string;
  /** The notice that no translator has reviewed this language, in English; empty if one has. */
  readonly notice: string;
}
