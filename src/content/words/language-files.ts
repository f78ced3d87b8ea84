import { home } from '../home.ts';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const patterns = ['locales/*/*.json', 'translations/*.json'];

/** A folder of languages in addition to the questionnaire's: tests add made-up ones. */
const more = (): string[] => (process.env['LANGUAGES_DIR'] ? [process.env['LANGUAGES_DIR']] : []);

/** The languages that have a folder, complete or not, English first. */
export const languagesInFolder = (): string[] =>
  [home, ...more()]
    .flatMap((from) => globSync('locales/*', { cwd: from }))
    .map((path) => basename(path))
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

/** The words and the records of all languages, by their path from the project's root. */
export const readLanguageFiles = (): Record<string, unknown> => ({
  ...filesIn(home),
  ...readMoreLanguages(),
});

export const readMoreLanguages = (): Record<string, unknown> =>
  Object.assign({}, ...more().map(filesIn)) as Record<string, unknown>;

/** From a folder with the layout of the questionnaire's. */
const filesIn = (from: string): Record<string, unknown> =>
  Object.fromEntries(
    patterns
      .flatMap((pattern) => globSync(pattern, { cwd: from }))
      .sort()
      .map((file) => [
        join(home, file).replaceAll('\\', '/'),
        JSON.parse(readFileSync(join(from, file), 'utf8')) as unknown,
      ]),
  );
