import type { Problem } from '../../content/problem.ts';

export const voices = ['patient', 'helper'] as const;
/** The addressee of a text: the patient, or someone who answers for one. */
export type Voice = (typeof voices)[number];

/** One text that somebody reads, and where it is located. */
export interface ContentText {
  readonly file: string;
  /** The file's name and the path to the text in it: "ui.start.title". */
  readonly id: string;
  readonly text: string;
  /** The same in English, if it is in another language. */
  readonly english?: string | undefined;
  readonly voices: readonly Voice[];
}

export const problemAt = ({ file, id, text }: ContentText, message: string): Problem => ({
  file,
  id: id.slice(id.indexOf('.') + 1),
  message: `${message}: “${text}”`,
});

/** Every text of a language, from its files by name without extension. `folder` is their location. */
export const textsIn = (folder: string, files: Readonly<Record<string, unknown>>): readonly ContentText[] =>
  Object.entries(files).flatMap(([name, tree]) => textsOf(`${folder}/${name}.json`, name, tree, voices));

function textsOf(
  file: string,
  id: string,
  tree: unknown,
  inherited: readonly Voice[],
): readonly ContentText[] {
  if (typeof tree === 'string') return [{ file, id, text: tree, voices: inherited }];
  if (typeof tree !== 'object' || tree === null) return [];
  const keys = Object.keys(tree);
  const voicesAt = (key: string): readonly Voice[] =>
    key.endsWith('_carer') ? ['helper'] : keys.includes(`${key}_carer`) ? ['patient'] : inherited;
  return Object.entries(tree)
    .filter(([key]) => key !== 'id')
    .flatMap(([key, each]) => textsOf(file, `${id}.${nameOf(each) ?? key}`, each, voicesAt(key)));
}

const nameOf = (thing: unknown): string | undefined =>
  typeof thing === 'object' && thing !== null && 'id' in thing && typeof thing.id === 'string'
    ? thing.id
    : undefined;

/** Whether an id is at or below a path such as "points.*.physician", where a star is any one name. */
export function isUnder(path: string, id: string): boolean {
  const [wanted, names] = [path.split('.'), id.split('.')];
  return wanted.every((name, index) => (name === '*' ? names[index] !== undefined : names[index] === name));
}
