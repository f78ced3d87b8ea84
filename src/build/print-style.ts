import postcss, { type AtRule } from 'postcss';

/** A page's sheets without what is for print alone, and that. */
export interface ParsedStyle {
  readonly screen: readonly string[];
  /** The rules inside `@media print`, in their order. */
  readonly print: string;
}

/**
 * Takes what is for print alone out of a page's sheets, so that it can stand after all that a first paint waits for, in
 * a sheet of its own. Throws postcss's CssSyntaxError, which names the place, where a sheet is broken.
 */
export function withoutPrint(sheets: readonly string[]): ParsedStyle {
  const print = postcss.root();
  const screen = sheets.map((sheet) => {
    const root = postcss.parse(sheet);
    root.each((node) => {
      if (node.type !== 'atrule' || !isForPrint(node)) return;
      print.append(node.nodes ?? []);
      node.remove();
    });
    return root.toString();
  });
  return { screen, print: print.toString() };
}

const isForPrint = ({ name, params }: AtRule): boolean => name === 'media' && params === 'print';
