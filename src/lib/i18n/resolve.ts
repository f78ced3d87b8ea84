import { createInstance } from 'i18next';
import { checkFiles, type Locale, type PageWords, type Words } from './words.ts';

/** A language's words for a page, and the ones that differ when someone else answers for the patient. */
export interface LocaleWords {
  readonly words: Words;
  readonly carer: Overlay;
  /** The words of the other pages, which the check does not include. */
  readonly pages: PageWords;
}

/** The subset of a tree of words that differs. */
export type Overlay = { readonly [key: string]: string | readonly string[] | Overlay };

type Tree = { readonly [key: string]: string | readonly string[] | Tree };

/** Resolves a language's strings, while a page is prerendered, into plain words under the same ids. */
export async function resolveWords(
  locale: string,
  resources: Locale,
  variables: Readonly<Record<string, string>>,
): Promise<LocaleWords> {
  const i18n = createInstance();
  await i18n.init({
    lng: locale,
    fallbackLng: false,
    nsSeparator: false,
    resources: { [locale]: { translation: resources } },
    interpolation: { escapeValue: false, defaultVariables: variables },
    returnObjects: true,
  });
  const read = (key: string, context?: string) =>
    i18n.t(key, context === undefined ? {} : { context }) as unknown as string | readonly string[];

  const tree = resources as unknown as Tree;
  const all = walk(tree, (key) => read(key));
  const isCheck = (file: string) => (checkFiles as readonly string[]).includes(file);
  const only = (keeps: (file: string) => boolean) =>
    Object.fromEntries(Object.entries(all).filter(([file]) => keeps(file)));
  const words = only(isCheck);
  return {
    words: words as unknown as Words,
    carer: difference(
      words,
      walk(tree, (key) => read(key, 'carer')),
    ),
    pages: only((file) => !isCheck(file)) as unknown as PageWords,
  };
}

const carerKey = /_carer$/;

function walk(tree: Tree, read: (key: string) => string | readonly string[], prefix = ''): Tree {
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => !carerKey.test(key))
      .map(([key, value]) => [
        key,
        isTree(value) ? walk(value, read, `${prefix}${key}.`) : read(`${prefix}${key}`),
      ]),
  );
}

function difference(base: Tree, other: Tree): Overlay {
  return Object.fromEntries(
    Object.entries(base).flatMap(([key, before]): [string, Overlay[string]][] => {
      const value = other[key] ?? before;
      if (isTree(value) && isTree(before)) {
        const inside = difference(before, value);
        return Object.keys(inside).length > 0 ? [[key, inside]] : [];
      }
      return JSON.stringify(value) === JSON.stringify(before) ? [] : [[key, value]];
    }),
  );
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
