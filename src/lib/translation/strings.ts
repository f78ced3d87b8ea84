import { contentHash } from '../content/content-hash.ts';

/** A language's files as they stand, by name without ending. */
export type Files = Readonly<Record<string, unknown>>;

/** Every string of a language by its id, such as `ui.start.title` or `notes.patient.questions.0`. */
export type Strings = ReadonlyMap<string, string>;

/** The strings of these files, in their order. */
export const stringsOf = (files: Files): Strings =>
  new Map(Object.entries(files).flatMap(([file, tree]) => leaves(file, tree)));

function leaves(id: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[id, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => leaves(`${id}.${key}`, inside));
}

/** The files again, shaped like `shape`, with the string that `read` gives for each of its ids. */
export function filesOf(shape: Files, read: (id: string, text: string) => string): Record<string, unknown> {
  const rebuilt = (id: string, value: unknown): unknown => {
    if (typeof value === 'string') return read(id, value);
    if (Array.isArray(value)) return value.map((item, index) => rebuilt(`${id}.${index}`, item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [key, rebuilt(`${id}.${key}`, inside)]),
    );
  };
  return Object.fromEntries(Object.entries(shape).map(([file, tree]) => [file, rebuilt(file, tree)]));
}

/** The name by which one wording of a string is known: 8 hex digits. */
export const wordingOf = (text: string): string => contentHash(text).slice(0, 8);

/** What only physicians, counsel and clinics read stays in English: these files, and what stands in these places. */
const englishOnly = [
  'embed.page',
  'facts',
  'fhir',
  'findings.criteria.*.clinic',
  'findings.physician',
  'findings.physicianContraindicationsMet',
  'flow',
  'notes.confirm',
  'points.*.physician',
  'proof',
  'questions.*.optionsPrinted',
  'questions.*.printedLabel',
  'reader',
].map((place) => place.split('.'));

const isEnglishOnly = (path: readonly string[]): boolean =>
  englishOnly.some(
    (place) =>
      place.length === path.length &&
      place.every((key, at) => key === '*' || key === path[at]?.replace(/_carer$/, '')),
  );

/** The part of these files that a language has beside the English. */
export const translatedFiles = (files: Files): Files => pruned(files, []);

function pruned(tree: Files, path: readonly string[]): Files {
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => !isEnglishOnly([...path, key]))
      .map(([key, value]) => [key, isTree(value) ? pruned(value, [...path, key]) : value]),
  );
}

/** A language's files with the English in the places that are not translated. */
export function completed(english: Files, files: Files, path: readonly string[] = []): Files {
  const own = Object.entries(files).map(([key, value]) => {
    const there = english[key];
    return [key, isTree(value) && isTree(there) ? completed(there, value, [...path, key]) : value] as const;
  });
  const missing = Object.entries(english).filter(([key]) => !(key in files) && isEnglishOnly([...path, key]));
  return Object.fromEntries([...own, ...missing]);
}

const isTree = (value: unknown): value is Files =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
