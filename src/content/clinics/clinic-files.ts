import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Surroundings } from './check-clinics.ts';
import { ContentError } from '../problem.ts';
import { languagesInFolder } from '../words/language-files.ts';
import { tokensIn } from './tokens.ts';

/** The folder of the clinics' profiles. `CLINICS_DIR` replaces it for tests: it must be named "clinics", too. */
export const clinicsFolder = (): string => process.env['CLINICS_DIR'] ?? 'questionnaire/clinics';

export const schemaName = 'clinic.schema.json';

/** The profiles in a folder by their path. Throws ContentError for a file that is not JSON. */
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

/** The pictures in a folder by name. */
export const readLogos = (folder: string): Record<string, Uint8Array> =>
  Object.fromEntries(
    globSync('*.{svg,png}', { cwd: folder }).map((name) => [name, readFileSync(join(folder, name))]),
  );

/** The context that the profiles in a folder are checked against. */
export const clinicSurroundings = (folder: string): Surroundings => ({
  tokens: tokensIn(readFileSync('src/lib/components/styles/tokens.css', 'utf8')),
  locales: languagesInFolder(),
  taken: takenIds(),
  logos: readLogos(folder),
});

/** Reserved words in nginx's `map` blocks. */
const serversWords = ['default', 'hostnames', 'include', 'volatile'];

const takenIds = (): string[] => [
  ...serversWords,
  ...globSync('src/routes/*').map((path) => basename(path)),
  ...(existsSync('static') ? globSync('static/*').map((path) => basename(path)) : []),
];
