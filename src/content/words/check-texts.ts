import { checkFiles } from '../../lib/i18n/words.ts';
import type { Problem } from '../problem.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Every text of a language has words, and none of the signs by which pages put words together. */
export const checkTexts = (folder: string, files: Tree): readonly Problem[] =>
  Object.entries(files).flatMap(([name, file]) =>
    textsIn(file).flatMap(({ id, value }) =>
      wrongWith(name, value).map((promise) => ({
        file: `${folder}/${name}.json`,
        id: id || 'file',
        promise,
      })),
    ),
  );

function wrongWith(file: string, value: unknown): string[] {
  if (typeof value !== 'string' || value.trim() === '') return ['must have words'];
  const [unknown] = value.match(/\{\{(?!clinic\}\})|\$t\(/) ?? [];
  return [
    ...(unknown ? [`holds "${unknown}", which fills in what nobody knows; only {{clinic}} is known`] : []),
    ...(isCarried(file) && /[[\]|]/.test(value)
      ? ['holds one of [ | ], which tell two wordings apart on the page']
      : []),
  ];
}

const isCarried = (file: string) => (checkFiles as readonly string[]).includes(file);

function textsIn(value: unknown, id = ''): readonly { readonly id: string; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ id, value }];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, id ? `${id}.${key}` : key));
}
