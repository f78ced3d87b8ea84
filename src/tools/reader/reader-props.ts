import type { PageWords } from '../../lib/i18n/words.ts';
import type { StandardCodes } from '../fhir/publication.ts';
import type { ReadableEdition } from './editions.ts';

export type ReaderWords = PageWords['reader'];

/** Everything the reader's page needs, resolved while it is prerendered. */
export interface ReaderProps {
  /** Every questionnaire whose codes it reads, the newest first. */
  readonly editions: readonly ReadableEdition[];
  readonly words: ReaderWords;
  /** The clinic's language. */
  readonly locale: string;
  readonly fhir: {
    /** The base of the canonical URLs. */
    readonly base: string;
    readonly codes: StandardCodes;
  };
}
