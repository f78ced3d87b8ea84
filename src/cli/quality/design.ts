import { readFileSync, writeFileSync } from 'node:fs';
import { contrast } from '../../content/clinics/colour.ts';
import { tokensIn, type Mode } from '../../content/clinics/tokens.ts';

const file = 'docs/design.md';
const [start, end] = ['<!-- contrast: begin -->', '<!-- contrast: end -->'];

interface Pair {
  readonly colour: string;
  readonly on: string;
  /** 7 for words, 3 for lines and what has a shape. */
  readonly least: number;
}

const words = (colour: string, ...grounds: string[]): Pair[] =>
  grounds.map((on) => ({ colour, on, least: 7 }));
const pairs: readonly Pair[] = [
  ...words('ink', 'paper', 'sheet', 'tint', 'emergency-tint', 'call-today-tint'),
  ...words('muted', 'paper', 'sheet'),
  ...words('accent', 'paper', 'sheet', 'tint'),
  ...words('on-accent', 'accent'),
  ...words('emergency', 'paper', 'emergency-tint'),
  ...words('on-emergency', 'emergency'),
  { colour: 'line', on: 'paper', least: 3 },
  { colour: 'line', on: 'sheet', least: 3 },
  { colour: 'call-today', on: 'call-today-tint', least: 3 },
];

const tokens = tokensIn(readFileSync('src/lib/components/styles/tokens.css', 'utf8'));
const of = ({ colour, on }: Pair, mode: Mode) =>
  contrast(tokens[mode][colour] ?? '#000000', tokens[mode][on] ?? '#000000');
const cells = (pair: Pair) => [
  `${pair.colour} on ${pair.on}`,
  `${pair.least}`,
  ...(['light', 'dark'] as const).map((mode) => `${of(pair, mode).toFixed(1)}`),
];
const rows = [['colours', 'at least', 'light', 'dark'], ...pairs.map(cells)];
const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
const line = (row: readonly string[]) =>
  `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
const [head = [], ...body] = rows;
const table = [
  line(head),
  `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
  ...body.map(line),
].join('\n');

const before = readFileSync(file, 'utf8');
const now = `${before.slice(0, before.indexOf(start) + start.length)}\n\n${table}\n\n${before.slice(before.indexOf(end))}`;
const weak = pairs.filter((pair) => of(pair, 'light') < pair.least || of(pair, 'dark') < pair.least);
for (const { colour, on, least } of weak) console.error(`${colour} on ${on} has less contrast than ${least}`);
if (process.argv.includes('--check')) {
  if (now !== before) console.error(`${file} is not of these tokens: npm run design`);
  process.exitCode = now !== before || weak.length > 0 ? 1 : 0;
} else writeFileSync(file, now);
