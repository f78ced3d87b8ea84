import { checkFiles } from '../../lib/i18n/words.ts';
import type { Problem } from '../problem.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Every text of a language must be non-empty and free of the characters that delimit words in a page. */
export const checkTexts = (folder: string, files: Tree): readonly Problem[] =>
  Object.entries(files).flatMap(([name, file]) =>
    textsIn(file, isCarried(name)).flatMap(({ id, value }) =>
      wrongWith(name, value).map((message) => ({
        file: `${folder}/${name}.json`,
        id: id || 'file',
        message,
      })),
    ),
  );

function wrongWith(file: string, value: unknown): string[] {
  if (typeof value !== 'string' || value.trim() === '') return ['must have words'];
  const [unknown] = value.match(/\{\{(?!clinic\}\})|\$t\(/) ?? [];
  return [
    ...(unknown ? [`holds "${unknown}", which fills in what nobody knows; only {{clinic}} is known`] : []),
    ...(isCarried(file) && /[[\]|]/.test(value)
      ? ['holds one of [ | ], which delimit the two wordings on the page']
      : []),
  ];
}

/** The files that the check's page includes; of `disclosure`, what `wordsFor` puts into its disclosures. */
const isCarried = (file: string) => ([...checkFiles, 'disclosure'] as readonly string[]).includes(file);

type Text = { readonly id: string; readonly value: unknown };

/**
 * Every text of a file by its id. Lists in `linesOnly` files may contain only lines: anything else is invalid, and so
 * is a key that every object inherits, such as "toString".
 */
function textsIn(value: unknown, linesOnly: boolean, id = ''): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [{ id, value }];
  return Object.entries(value).flatMap(([key, each]) => {
    const at = id ? `${id}.${key}` : key;
    const isLine = linesOnly && Array.isArray(value);
    return isLine || key in Object.prototype
      ? [{ id: at, value: isLine ? each : null }]
      : textsIn(each, linesOnly, at);
  });
}
