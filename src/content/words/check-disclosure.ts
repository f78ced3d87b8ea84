import type { Problem } from '../problem.ts';

/** What a clinic's page says for the profile's `disclosure`, `makerTies`, `alsoOffers` and `notices`: each has words. */
const shown = [
  ['refers'],
  ['makerTies', 'none'],
  ['makerTies', 'paid'],
  ['makerTies', 'unknown'],
  ['alsoOffers'],
  ['notices', 'nondiscrimination'],
  ['notices', 'languageHelp'],
] as const;

/** What a profile can say and `disclosure.json` of a language has no words for. */
export function checkDisclosure(
  folder: string,
  files: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  return shown
    .filter((path) => !hasWords(path.reduce<unknown>(inside, files['disclosure'])))
    .map((path) => ({
      file: `${folder}/disclosure.json`,
      id: path.join('.'),
      message: 'must have words: a clinic’s profile can say it',
    }));
}

const inside = (group: unknown, key: string): unknown =>
  typeof group === 'object' && group !== null ? (group as Readonly<Record<string, unknown>>)[key] : undefined;

const hasWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
