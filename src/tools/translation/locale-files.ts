import { home } from '../../content/home.ts';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ContentError } from '../../content/problem.ts';
import { languagesInFolder } from '../../content/words/language-files.ts';
import { recordFile } from './offered.ts';
import { emptyRecord, parseRecord, type TranslationRecord } from './record.ts';
import { translatedFiles } from '../../lib/i18n/english-only.ts';
import { stringsOf, type Files, type Strings } from './strings.ts';
import { readJson } from '../../content/read.ts';

export { recordFile };

export const localeFolder = (locale: string) => `${home}/locales/${locale}`;
export const sameFile = `${home}/translations/same-as-english.json`;

/** The languages other than English. */
export const otherLocales = (): string[] => languagesInFolder().filter((locale) => locale !== 'en');

/** A language's translated files, by name without extension; none if the language does not exist yet. */
export const readLocale = (locale: string): Files =>
  translatedFiles(
    Object.fromEntries(
      globSync(`${localeFolder(locale)}/*.json`)
        .sort()
        .map((file) => [basename(file, '.json'), readJson(file)]),
    ),
  );

export const english = (): Strings => stringsOf(readLocale('en'));

export const readRecord = (locale: string): TranslationRecord =>
  existsSync(recordFile(locale))
    ? parseRecord(recordFile(locale), readJson(recordFile(locale)))
    : emptyRecord;

export async function writeJson(file: string, data: unknown): Promise<void> {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(data), { ...options, filepath: file }));
}

/** The language given to a command. Refuses an invalid language tag, and English itself. */
export function localeFrom(argument: string | undefined, usage: string): string {
  if (argument === undefined || argument === 'en' || !isLocale(argument))
    throw new ContentError([
      { file: 'command', id: argument ?? 'language', message: `must be a language: ${usage}` },
    ]);
  return argument;
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

export const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ContentError([{ file, id: 'file', message: 'must exist and be readable' }]);
  }
};
