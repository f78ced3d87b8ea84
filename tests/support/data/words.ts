import { existsSync } from 'node:fs';
import { readJson } from '../../../src/content/read.ts';
import { completed } from '../../../src/lib/i18n/english-only.ts';
import { checkFiles, type Words } from '../../../src/lib/i18n/words.ts';
import { home } from '../browser/site.ts';
import { madeUpWords } from './made-up.ts';
import { pseudoLocales } from './pseudo.ts';

const clinic = readJson(`questionnaire/clinics/${home}.json`) as { readonly name: string };
/** The name of the clinic that most journeys visit. */
export const homeName = clinic.name;

/** The words from a language's files: for the patient, or for someone who helps the patient. */
export function wordsIn(locale: string, helper: boolean): Words {
  const files = completed(filesOf('en'), filesOf(locale));
  return inVoice(files, helper) as Words;
}

function filesOf(locale: string): Readonly<Record<string, unknown>> {
  const made = pseudoLocales.find((each) => each === locale);
  const own = made ? madeUpWords(made) : filesIn(locale);
  return Object.fromEntries(checkFiles.filter((name) => name in own).map((name) => [name, own[name]]));
}

const filesIn = (locale: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    checkFiles
      .map((name) => ({ name, file: `questionnaire/mild/locales/${locale}/${name}.json` }))
      .filter(({ file }) => existsSync(file))
      .map(({ name, file }) => [name, readJson(file)]),
  );

function inVoice(value: unknown, helper: boolean): unknown {
  if (typeof value === 'string') return value.replaceAll('{{clinic}}', clinic.name);
  if (Array.isArray(value)) return value.map((each) => inVoice(each, helper));
  const tree = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => !key.endsWith('_carer'))
      .map(([key, own]) => [key, inVoice((helper && tree[`${key}_carer`]) || own, helper)]),
  );
}

export const words = wordsIn('en', false);
export const carerWords = wordsIn('en', true);
