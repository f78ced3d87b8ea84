import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Surroundings } from './check-clinics.ts';
import { ContentError } from '../problem.ts';
import { languagesInFolder } from '../words/language-files.ts';
import { tokensIn } from './tokens.ts';

/** A folder named "clinics"; the build's scale is measured with another one. */
export const clinicsFolder = (): string => process.env['CLINICS_DIR'] ?? 'questionnaire/clinics';

export const schemaName = 'clinic.schema.json';

/** The profiles in a folder by their path. Throws ContentError for a file that is no JSON. */
export function readClinicFiles(folder: string): Record<string, unknown> {
  const names = globSync('*.json', { cwd: folder }).filter((name) => name !== schemaName);
  return Object.fromEntries(names.sort().map((name) => [join(folder, name), readJson(join(folder, name))]));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new ContentError([{ file, id: 'file', message: 'must be JSON' }]);
  }
}

/** The pictures in a folder by their names. */
export const readLogos = (folder: string): Record<string, Uint8Array> =>
  Object.fromEntries(
    globSync('*.{svg,png}', { cwd: folder }).map((name) => [name, readFileSync(join(folder, name))]),
  );

/** What the profiles in a folder are checked against. */
export const clinicSurroundings = (folder: string): Surroundings => ({
  tokens: tokensIn(readFileSync('src/lib/components/styles/tokens.css', 'utf8')),
  locales: languagesInFolder(),
  taken: takenIds(),
  logos: readLogos(folder),
});

/** Words that mean something of their own in the table of a server's configuration. */
const serversWords = ['default', 'hostnames', 'include', 'volatile'];

const takenIds = (): string[] => [
  ...serversWords,
  ...globSync('src/routes/*').map((path) => basename(path)),
  ...(existsSync('static') ? globSync('static/*').map((path) => basename(path)) : []),
];
