import type { ClinicDetails } from '$lib/components/ClinicContact.svelte';
import type { Questionnaire } from '$lib/engine/schema.ts';
import type { LocaleWords } from '$lib/i18n/resolve.ts';

/** All that the check's page needs, resolved while it is made. */
export interface CheckProps extends Omit<LocaleWords, 'pages'> {
  readonly questionnaire: Questionnaire;
  /** The hash of the questionnaire's content, for the code on the notes. */
  readonly hash: string;
  readonly clinic: ClinicDetails;
  readonly locale: string;
  /** The language's own name for itself. */
  readonly language: string;
}
