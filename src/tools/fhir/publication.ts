import type { Identifier } from '@medplum/fhirtypes';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { namesIn } from './names.ts';
import type { Languages } from './wording.ts';

/** What the published resources are made from. */
export interface Publication {
  readonly questionnaire: Questionnaire;
  readonly languages: Languages;
  /** A clinician has signed all of this version. */
  readonly isReviewed: boolean;
  /** Patients are not asked this version any more. */
  readonly isKept?: boolean;
  /** Tells two contents of one version apart. */
  readonly contentHash: string;
  /** Where the canonical names begin. */
  readonly base: string;
  readonly publisher: string;
  /** What stands in `copyright` of each resource, and in that of those with codes of other systems. */
  readonly copyright: { readonly own: string; readonly codes: string };
  /** The day of this version, as in "2026-03-01". */
  readonly date: string;
  /** Codes of other systems that fit our questions. */
  readonly codes: StandardCodes;
}

/** A code of a system that charts know. */
export interface StandardCode {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** The questions and options that a code of another system fits, and how an answer is written there. */
export type StandardCodes = Readonly<Record<string, StandardCoding>>;

export type StandardCoding = { readonly question: StandardCode } & (
  | { readonly kind: 'score'; readonly scores: Readonly<Record<string, number>> }
  | { readonly kind: 'option'; readonly except: readonly string[] }
  | { readonly kind: 'picked'; readonly options: Readonly<Record<string, StandardCode>> }
);

/** What all of them say about themselves. */
export function metadata(publication: Publication) {
  const { questionnaire, isReviewed, isKept, publisher, copyright, date } = publication;
  const status = isKept ? 'retired' : isReviewed ? 'active' : 'draft';
  return {
    version: questionnaire.version,
    status: status satisfies 'retired' | 'active' | 'draft',
    experimental: !isReviewed,
    date,
    publisher,
    copyright: copyright.own,
  } as const;
}

/** Which resource it is, and in which version: a name that a server looks up whole, while addresses may only begin alike. */
export const releaseOf = ({ questionnaire, base }: Publication, id: string): Identifier => ({
  system: namesIn(base, questionnaire).release,
  value: `${id}-${questionnaire.version}`,
});

/** An id that is free for the current version: a kept one carries its own. */
export const idIn = ({ questionnaire, isKept }: Publication, id: string): string =>
  isKept ? `${id}-${questionnaire.version}` : id;
