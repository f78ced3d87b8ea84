import * as z from 'zod';
import { parseWith } from '../../content/questionnaire/parse-questionnaire.ts';
import { wordingOf, type Strings } from './strings.ts';

const wording = z.string().regex(/^[0-9a-f]{8}$/, 'is the name of a wording: 8 hex digits');
const wordings = z.record(z.string(), wording);

const Review = z.strictObject({
  /** Who read it, and their qualification. */
  by: z.string().trim().min(1),
  qualification: z.string().trim().min(1),
  on: z.iso.date(),
  /** The hash of each string that they read. */
  strings: wordings,
});

/**
 * What is known of a translation: from which English wording each string was translated, and who has reviewed which.
 */
const recordSchema = z.strictObject({
  from: wordings,
  reviews: z.array(Review),
});
export type TranslationRecord = z.infer<typeof recordSchema>;

export const emptyRecord: TranslationRecord = { from: {}, reviews: [] };

/** Parses a language's record. Throws ContentError naming file, field and what is wrong. */
export const parseRecord = (file: string, data: unknown): TranslationRecord =>
  parseWith(recordSchema, file, data);

/** The reviewer of a translation, as given to a command. */
export interface Reviewer {
  readonly by?: string | undefined;
  readonly qualification?: string | undefined;
  readonly on?: string | undefined;
}

/**
 * The record after these strings were translated from this English, and read by the reviewer if there is one. Throws
 * ContentError if only part of the reviewer is given.
 */
export function renewed(
  file: string,
  record: TranslationRecord,
  english: Strings,
  strings: Strings,
  reviewer: Reviewer,
): TranslationRecord {
  const wordings = (of: Strings, ids: Iterable<string>) =>
    Object.fromEntries([...ids].map((id) => [id, wordingOf(of.get(id) ?? '')]));
  const known = Object.entries(record.from).filter(([id]) => english.has(id));
  const isTold = Object.values(reviewer).some((value) => value !== undefined);
  return parseRecord(file, {
    from: { ...Object.fromEntries(known), ...wordings(english, strings.keys()) },
    reviews: [
      ...record.reviews,
      ...(isTold ? [{ ...reviewer, strings: wordings(strings, strings.keys()) }] : []),
    ],
  });
}
