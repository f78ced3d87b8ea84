/** Widths in ems: those of the widest font in the drawing's font stack, with a small margin. */
const widths: readonly [characters: RegExp, em: number][] = [
  [/[ijlI.,:;'‘’|!·\s]/, 0.31],
  [/[frt()[\]/“”-]/, 0.41],
  [/[csvxyz]/, 0.54],
  [/[mwMW@%—→…]/, 0.95],
  [/[A-Z&]/, 0.76],
];
const otherEm = 0.62;
const boldFactor = 1.1;

/** The maximum width of `text`. */
export function widthOf(text: string, size: number, bold = false): number {
  const ems = [...text].reduce(
    (sum, character) => sum + (widths.find(([characters]) => characters.test(character))?.[1] ?? otherEm),
    0,
  );
  return ems * size * (bold ? boldFactor : 1);
}

/** `text` in lines no wider than `width`, except for a single word that is. */
export function wrap(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
