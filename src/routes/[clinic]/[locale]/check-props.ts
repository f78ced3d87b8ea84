import type { ClinicDetails } from '$lib/components/ClinicContact.svelte';
import type { Questionnaire } from '$lib/engine/schema.ts';
import type { TermWords } from '$lib/i18n/words.ts';
import type { PackedWords } from '$lib/i18n/rows.ts';

/** All that the check's page needs, resolved while it is made. */
export interface CheckProps {
  readonly words: PackedWords;
  readonly questionnaire: Questionnaire;
  /** What doctors' words mean, by the screen that uses them. */
  readonly terms: Readonly<Record<string, readonly TermWords[]>>;
  /** The hash of the questionnaire's content, for the code on the notes. */
  readonly hash: string;
  readonly clinic: ClinicDetails;
  readonly locale: string;
  /** The language's own name for itself. */
  readonly language: string;
}
