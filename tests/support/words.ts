import { readJson } from '../../src/commands/read.ts';
import type { Words } from '../../src/lib/i18n/words.ts';

const clinic = readJson('questionnaire/clinics/caliber-pain.json') as { readonly name: string };
const files = ['facts', 'findings', 'notes', 'outcomes', 'points', 'questions', 'ui'];

/** The words as they stand in the English files: for the patient, or for someone who helps the patient. */
const wordsFor = (helper: boolean): Words =>
  Object.fromEntries(
    files.map((file) => [file, said(readJson(`questionnaire/mild/locales/en/${file}.json`), helper)]),
  ) as unknown as Words;

function said(value: unknown, helper: boolean): unknown {
  if (typeof value === 'string') return value.replaceAll('{{clinic}}', clinic.name);
  if (Array.isArray(value)) return value.map((each) => said(each, helper));
  const tree = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => !key.endsWith('_carer'))
      .map(([key, own]) => [key, said((helper && tree[`${key}_carer`]) || own, helper)]),
  );
}

export const words = wordsFor(false);
export const carerWords = wordsFor(true);

/** What a title may never say: an answer or an outcome. */
const secrets = [words, carerWords].flatMap(({ questions, outcomes }) => [
  ...Object.values(questions).flatMap(({ options }) => Object.values(options)),
  ...Object.values(outcomes).map(({ heading }) => heading),
]);

export const tellsAnAnswer = (title: string): boolean =>
  secrets.some((secret) => new RegExp(`(?<!\\w)${escaped(secret)}(?!\\w)`, 'i').test(title));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
