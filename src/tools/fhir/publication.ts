import type { Identifier } from '@medplum/fhirtypes';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { namesIn } from './names.ts';
import type { Languages } from './wording.ts';

/** What the published resources are made from. */
export interface Publication {
  readonly questionnaire: Questionnaire;
  readonly languages: Languages;
  /** Whether a clinician has signed all of this version. */
  readonly isReviewed: boolean;
  /** Whether this is an older version, kept but no longer used with patients. */
  readonly isKept?: boolean;
  /** Distinguishes two contents of one version. */
  readonly contentHash: string;
  /** The base of the canonical URLs. */
  readonly base: string;
  readonly publisher: string;
  /** The `copyright` of each resource, and the one of resources with codes of other systems. */
  readonly copyright: { readonly own: string; readonly codes: string };
  /** The day of this version, as in "2026-03-01". */
  readonly date: string;
  /** Codes of other systems that fit our questions. */
  readonly codes: StandardCodes;
}

/** A code of a standard system such as SNOMED CT or LOINC. */
export interface StandardCode {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** The questions and options that match a code of another system, and the form of an answer there. */
export type StandardCodes = Readonly<Record<string, StandardCoding>>;

export type StandardCoding = { readonly question: StandardCode } & (
  | { readonly kind: 'score'; readonly scores: Readonly<Record<string, number>> }
  | { readonly kind: 'option'; readonly except: readonly string[] }
  | { readonly kind: 'picked'; readonly options: Readonly<Record<string, StandardCode>> }
);

/** The metadata that all resources share. */
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

/** Identifies the resource and its version: servers match an identifier exactly, but a URL possibly only by prefix. */
export const releaseOf = ({ questionnaire, base }: Publication, id: string): Identifier => ({
  system: namesIn(base, questionnaire).release,
  value: `${id}-${questionnaire.version}`,
});

/** The bare id belongs to the current version; a kept version's id includes its version. */
export const idIn = ({ questionnaire, isKept }: Publication, id: string): string =>
  isKept ? `${id}-${questionnaire.version}` : id;
