/** Characters that old record systems corrupt, and their replacements. */
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
 * A text for an old record system: only characters that Windows-1252 and ASCII share, where the words allow it.
 * Direction marks remain only in lines that contain right-to-left text.
 */
export const recordSafe = (text: string): string =>
  text
    .split('\n')
    .map((line) => (runsFromTheRight.test(line) ? line : line.replace(directionMarks, '')))
    .join('\n')
    .replace(/[‘’“”–—·•…×≥≤→\u00A0]/g, (sign) => plain[sign] ?? sign);

/** A text file for Windows programs: CRLF line ends, and a byte order mark if it is more than ASCII. */
export const recordFile = (text: string): string =>
  (/[^\p{ASCII}]/u.test(text) ? '\uFEFF' : '') + text.replace(/\r?\n/g, '\r\n');
