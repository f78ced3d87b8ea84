/** Signs that old chart programs turn into others, and what they take in their place. */
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '·': '|',
  '•': '*',
  '…': '...',
  '×': 'x',
  '≥': '>=',
  '≤': '<=',
  '→': '->',
  '\u00A0': ' ',
};

const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const runsFromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A text for an old chart program: signs that the codepage of Windows and plain ASCII share, where the words allow it. Marks
 * for direction stay only where something in the line runs from the right.
 */
export const recordSafe = (text: string): string =>
  text
    .split('\n')
    .map((line) => (runsFromTheRight.test(line) ? line : line.replace(directionMarks, '')))
    .join('\n')
    .replace(/[‘’“”–—·•…×≥≤→\u00A0]/g, (sign) => plain[sign] ?? sign);

/** A file as Windows programs read it: their line ends, and a mark for the encoding where it is more than ASCII. */
export const recordFile = (text: string): string =>
  (/[^\p{ASCII}]/u.test(text) ? '\uFEFF' : '') + text.replace(/\r?\n/g, '\r\n');
