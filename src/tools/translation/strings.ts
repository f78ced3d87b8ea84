import { contentHash } from '../../content/content-hash.ts';

/** A language's parsed files, by name without extension. */
export type Files = Readonly<Record<string, unknown>>;

/** Every string of a language by its id, such as `ui.start.title` or `notes.patient.questions.0`. */
export type Strings = ReadonlyMap<string, string>;

/** A language may have any number of forms of a term: a translator sees them as one string. */
const isListOfOwnLength = (id: string, value: unknown): value is readonly string[] =>
  id.endsWith('.forms') && Array.isArray(value);
const betweenForms = ' | ';

/** The id of an entry of a list is an anchor in an address, and not a text. */
const isId = (key: string) => key === 'id';

/** The strings of these files, in their order. */
export const stringsOf = (files: Files): Strings =>
  new Map(Object.entries(files).flatMap(([file, tree]) => leafStrings(file, tree)));

function leafStrings(id: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[id, value]];
  if (typeof value !== 'object' || value === null) return [];
  if (isListOfOwnLength(id, value)) return [[id, value.join(betweenForms)]];
  return Object.entries(value).flatMap(([key, inside]) =>
    isId(key) ? [] : leafStrings(`${id}.${key}`, inside),
  );
}

/** Rebuilds the files, shaped like `shape`, with the string that `read` returns for each id. */
export function filesOf(shape: Files, read: (id: string, text: string) => string): Record<string, unknown> {
  const rebuilt = (id: string, value: unknown): unknown => {
    if (typeof value === 'string') return read(id, value);
    if (isListOfOwnLength(id, value)) return read(id, value.join(betweenForms)).split(betweenForms);
    if (Array.isArray(value)) return value.map((item, index) => rebuilt(`${id}.${index}`, item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [
        key,
        isId(key) ? inside : rebuilt(`${id}.${key}`, inside),
      ]),
    );
  };
  return Object.fromEntries(Object.entries(shape).map(([file, tree]) => [file, rebuilt(file, tree)]));
}

/** The short hash of one wording of a string: 8 hex digits. */
export const wordingOf = (text: string): string => contentHash(text).slice(0, 8);
