import { globSync, readFileSync } from 'node:fs';
import type { Files } from '../../src/content/site.ts';
import type { Item } from '../../src/tools/signoff/items.ts';
import type { Ledger } from '../../src/tools/signoff/ledger.ts';

/** The product's current content files. */
export const contentFiles = (): Files =>
  Object.fromEntries(
    [...globSync('questionnaire/mild/{*,locales/*/*}.json'), ...globSync('questionnaire/clinics/*.json')].map(
      (file) => [file, JSON.parse(readFileSync(file, 'utf8')) as unknown],
    ),
  );

/** A ledger in which one reviewer has signed all of `items`, for a year from `date` (2026-05-01). */
export const signedLedger = (items: readonly Item[], date: string): Ledger => ({
  reviewers: [{ id: 'lee', name: 'Dr. Lee', licence: 'NY 1' }],
  signatures: [
    {
      reviewer: 'lee',
      date,
      reviewBy: `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`,
      items: Object.fromEntries(items.map(({ id, hash }) => [id, hash])),
    },
  ],
});
