import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { readJson } from '../../../src/content/read.ts';
import { translatedFiles } from '../../../src/lib/i18n/english-only.ts';
import { stringsOf, wordingOf } from '../../../src/tools/translation/strings.ts';
import { pseudo, type PseudoLocale } from './pseudo.ts';

type Files = Readonly<Record<string, unknown>>;

/** The translated part of the English, by file name without extension. */
const english = (): Files =>
  translatedFiles(
    Object.fromEntries(
      globSync('questionnaire/mild/locales/en/*.json').map((file) => [
        basename(file, '.json'),
        readJson(file),
      ]),
    ),
  );

/** A complete made-up language: every text of the English, by file name without extension. */
export const madeUpWords = (locale: PseudoLocale): Files => made(locale, english()) as Files;

/** The same by path, as in a folder of languages, with the record of its translation. */
export function madeUpFiles(locale: PseudoLocale): Files {
  const from = [...stringsOf(english())].map(([id, text]) => [id, wordingOf(text)]);
  return {
    ...Object.fromEntries(
      Object.entries(madeUpWords(locale)).map(([name, data]) => [`locales/${locale}/${name}.json`, data]),
    ),
    [`translations/${locale}.json`]: { from: Object.fromEntries(from), reviews: [] },
  };
}

function made(locale: PseudoLocale, value: unknown): unknown {
  if (typeof value === 'string') return pseudo(locale, value);
  if (Array.isArray(value)) return value.map((each: unknown) => made(locale, each));
  return Object.fromEntries(
    Object.entries(value as Files).map(([key, each]) => [key, key === 'id' ? each : made(locale, each)]),
  );
}
