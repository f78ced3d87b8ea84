import type { Problem } from '../problem.ts';

/**
 * The profile's fields that need words, with the group of their words: `disclosure`, `makerTies`, `alsoOffers`,
 * `notices`.
 */
const shown = [
  ['refers'],
  ['makerTies', 'none'],
  ['makerTies', 'paid'],
  ['makerTies', 'unknown'],
  ['alsoOffers'],
  ['notices', 'nondiscrimination'],
  ['notices', 'languageHelp'],
] as const;

/** Values a profile may have for which a language's `disclosure.json` has no words. */
export function checkDisclosure(
  folder: string,
  files: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  return shown
    .filter((path) => !hasWords(path.reduce<unknown>(inside, files['disclosure'])))
    .map((path) => ({
      file: `${folder}/disclosure.json`,
      id: path.join('.'),
      message: 'must have words: a clinic’s profile may use it',
    }));
}

const inside = (group: unknown, key: string): unknown =>
  typeof group === 'object' && group !== null ? (group as Readonly<Record<string, unknown>>)[key] : undefined;

const hasWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
