import type { Overlay } from './resolve.ts';

/** `words` with the strings of `overlay` replacing their own. */
export function overlaid<Tree extends object>(words: Tree, overlay: Overlay): Tree {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => {
      const other = overlay[key];
      if (other === undefined) return [key, value];
      return [key, isTree(other) ? overlaid(value, other) : other];
    }),
  ) as Tree;
}

/**
 * `text` with each `{name}` replaced by its value: for what is only known in the patient's browser, such as today's
 * date.
 */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);

/** Sentences in one line. After a full stop of Chinese no space follows: its sign is wide enough. */
export const inOneLine = (...sentences: readonly string[]): string =>
  sentences.join(' ').replaceAll('。 ', '。');

const isTree = (value: unknown): value is Overlay =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
