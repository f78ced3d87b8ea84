import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { clinicsFolder } from '../../src/content/clinics/clinic-files.ts';
import { languagesInFolder } from '../../src/content/words/language-files.ts';
import { madeUpFiles } from '../support/data/made-up.ts';
import { pseudoLocales } from '../support/data/pseudo.ts';
import { home, siteFolder } from '../support/browser/site.ts';

const folder = dirname(siteFolder);
const fixtures = 'tests/fixtures/clinics';

/** The environment with which the tests' site is built from other folders than the product's. */
export const surroundings = {
  CLINICS_DIR: `${folder}/clinics`,
  LANGUAGES_DIR: `${folder}/languages`,
  BUILD_DIR: siteFolder,
};

/** Writes the clinics and the languages of the tests: the product's, and made-up ones for what it lacks. */
export function prepare(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const from of [clinicsFolder(), fixtures]) cpSync(from, surroundings.CLINICS_DIR, { recursive: true });
  offerEveryLanguage(join(surroundings.CLINICS_DIR, `${home}.json`));
  for (const locale of pseudoLocales)
    for (const [file, data] of Object.entries(madeUpFiles(locale)))
      write(join(surroundings.LANGUAGES_DIR, file), data);
}

function offerEveryLanguage(file: string): void {
  const profile = JSON.parse(readFileSync(file, 'utf8')) as object;
  write(file, { ...profile, locales: [...languagesInFolder(), ...pseudoLocales] });
}

function write(file: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(data));
}

const sources = [
  'src',
  'questionnaire',
  'static',
  fixtures,
  'tests/support/data',
  'tests/setup',
  '*.{js,json}',
];

/** Whether the site was built after the last change of its sources. A folder's time changes with its entries. */
export function isFresh(): boolean {
  const built = changedAt(join(siteFolder, 'SHA256SUMS'));
  const files = sources.flatMap((source) => globSync([source, `${source}/**`]));
  return files.every((file) => basename(file).startsWith('.') || changedAt(file) < built);
}

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
