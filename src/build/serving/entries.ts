import { readdirSync } from 'node:fs';
import type { Clinic } from '../../content/clinics/clinic.ts';
import type { Entry } from './headers.ts';

/** The top-level files and folders of a built site. Throws if a clinic has no pages in it. */
export function entriesIn(folder: string, clinics: readonly Pick<Clinic, 'id'>[]): Entry[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ name: entry.name, isFile: entry.isFile() }))
    .filter(
      ({ name }) => name !== 'index.html' && !/^_(headers|redirects)$/.test(name) && !/\.(br|gz)$/.test(name),
    );
  const missing = clinics.filter(({ id }) => !entries.some(({ name }) => name === id));
  if (missing.length > 0)
    throw new Error(
      `${folder} has no pages for ${missing.map(({ id }) => id).join(', ')}: run npm run build first`,
    );
  return entries;
}
