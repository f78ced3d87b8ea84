import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { Languages } from './wording.ts';

/** What the published resources are made from. */
export interface Publication {
  readonly questionnaire: Questionnaire;
  readonly languages: Languages;
  /** A clinician has signed all of this version. */
  readonly isReviewed: boolean;
  /** Tells two contents of one version apart. */
  readonly contentHash: string;
}

/** What all of them say about themselves. */
export const metadata = ({ questionnaire, languages, isReviewed }: Publication) => ({
  language: languages[0].locale,
  version: questionnaire.version,
  status: isReviewed ? ('active' as const) : ('draft' as const),
  experimental: !isReviewed,
});
