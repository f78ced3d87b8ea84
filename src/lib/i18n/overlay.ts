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

const isTree = (value: unknown): value is Overlay =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
