import postcss, { type AtRule } from 'postcss';

/** A page's stylesheets split into screen and print rules. */
export interface ParsedStyle {
  readonly screen: readonly string[];
  /** The rules inside `@media print`, in their order. */
  readonly print: string;
}

/**
 * Moves print-only rules out of a page's stylesheets into a separate one, which can come after everything that the
 * first paint waits for. Throws postcss's CssSyntaxError, which names the position, if a stylesheet is invalid.
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
