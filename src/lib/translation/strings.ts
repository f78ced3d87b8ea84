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

/** Pages for counsel and for clinics, which stay in English. */
const englishOnly = ['embed', 'flow', 'proof', 'reader'];

/** The files that a language has beside the English. */
export const translatedFiles = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([file]) => !englishOnly.includes(file)));
