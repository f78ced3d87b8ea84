import { z } from 'zod';
import { parseWith } from '../../content/questionnaire/parse-questionnaire.ts';
import type { Problem } from '../../content/problem.ts';
import type { Item } from './items.ts';

const text = z.string().trim().min(1);

const signatureSchema = z.strictObject({
  reviewer: text,
  date: z.iso.date(),
  /** The last day on which the signature counts. */
  reviewBy: z.iso.date(),
  items: z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/, 'a hash is 16 hex digits')),
});

const ledgerSchema = z.strictObject({
  $schema: z.string().optional(),
  reviewers: z.array(z.strictObject({ id: text, name: text, licence: text })),
  signatures: z.array(signatureSchema),
});

export type Ledger = z.infer<typeof ledgerSchema>;
type Signature = Ledger['signatures'][number];

/** Which items count as signed today, and why the others do not. */
export interface Coverage {
  readonly signed: readonly string[];
  /** All that are not signed, including those that changed or expired. */
  readonly unsigned: readonly string[];
  /** Signed once, but with other content. */
  readonly changed: readonly string[];
  /** Signed as they are, but due for another review. */
  readonly expired: readonly string[];
}

/** Parses the ledger. Throws ContentError naming file, field and what is wrong with it. */
export const parseLedger = (file: string, data: unknown): Ledger => parseWith(ledgerSchema, file, data);

/** What in the ledger does not match these items today. Days are in the form 2026-01-31. */
export function checkLedger(
  file: string,
  ledger: Ledger,
  items: readonly Item[],
  today: string,
): readonly Problem[] {
  const hashes = hashesOf(items);
  return [
    ...twice(ledger.reviewers.map(({ id }) => id)).map((id) => ({
      file,
      id: `reviewer "${id}"`,
      message: 'occurs twice; ids must be unique',
    })),
    ...ledger.signatures.flatMap((signature) => [
      ...brokenTerms(ledger, signature, today).map((message) => ({ file, id: nameOf(signature), message })),
      ...brokenItems(signature, hashes).map((broken) => ({ file, ...broken })),
    ]),
    ...signedTwice(ledger).map(([id, reviewer]) => ({
      file,
      id,
      message: `is signed twice by "${reviewer}"; keep the newer signature`,
    })),
  ];
}

/** A signature counts if a known reviewer gave it for the current content and it has not expired. */
export function coverage(ledger: Ledger, items: readonly Item[], today: string): Coverage {
  const given = ledger.signatures.filter(
    (signature) => isKnown(ledger, signature) && isInOrder(signature, today),
  );
  const ids = (counts: (item: Item) => boolean) => items.filter(counts).map(({ id }) => id);
  const matches = (item: Item) => given.filter((signature) => signature.items[item.id] === item.hash);
  const isSigned = (item: Item) => matches(item).some(({ reviewBy }) => reviewBy >= today);
  return {
    signed: ids(isSigned),
    unsigned: ids((item) => !isSigned(item)),
    changed: ids(
      (item) =>
        matches(item).length === 0 && given.some((signature) => Object.hasOwn(signature.items, item.id)),
    ),
    expired: ids((item) => matches(item).length > 0 && !isSigned(item)),
  };
}

/** True only if every item is signed and no signature has expired. */
export const isReviewed = (ledger: Ledger, items: readonly Item[], today: string): boolean =>
  items.length > 0 && coverage(ledger, items, today).unsigned.length === 0;

function brokenTerms(ledger: Ledger, signature: Signature, today: string): string[] {
  const { reviewer, date, reviewBy } = signature;
  return [
    ...(isKnown(ledger, signature) ? [] : [`names the unknown reviewer "${reviewer}"`]),
    ...(date > today ? [`is dated in the future: ${date}`] : []),
    ...(reviewBy > date ? [] : [`must be reviewed again after the day it was given, not by ${reviewBy}`]),
    ...(reviewBy < today ? [`ran out: it was to be reviewed again by ${reviewBy}`] : []),
  ];
}

function brokenItems({ items }: Signature, hashes: ReadonlyMap<string, string>) {
  return Object.entries(items).flatMap(([id, hash]) => {
    const current = hashes.get(id);
    if (current === undefined) return [{ id, message: 'is signed, but there is no such item' }];
    if (hash === current) return [];
    return [{ id, message: `has a wrong hash: ${hash} was signed, it is now ${current}` }];
  });
}

const signedTwice = ({ signatures }: Ledger): readonly [string, string][] =>
  [...new Set(signatures.map(({ reviewer }) => reviewer))].flatMap((reviewer) =>
    twice(
      signatures.filter((each) => each.reviewer === reviewer).flatMap(({ items }) => Object.keys(items)),
    ).map((id): [string, string] => [id, reviewer]),
  );

const twice = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

const isKnown = ({ reviewers }: Ledger, { reviewer }: Signature) =>
  reviewers.some(({ id }) => id === reviewer);
const isInOrder = ({ date, reviewBy }: Signature, today: string) => date <= today && reviewBy > date;
const hashesOf = (items: readonly Item[]) => new Map(items.map(({ id, hash }) => [id, hash]));
const nameOf = ({ reviewer, date }: Signature) => `signature of "${reviewer}" on ${date}`;
