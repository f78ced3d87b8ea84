import { readFileSync, writeFileSync } from 'node:fs';
import { contrast } from '../../content/clinics/colour.ts';
import { refuse } from '../../content/problem.ts';
import { tokensIn, type Mode, type Tokens } from '../../content/clinics/tokens.ts';

const file = 'docs/design.md';
const tokensFile = 'src/lib/components/styles/tokens.css';
const [start, end] = ['<!-- contrast: begin -->', '<!-- contrast: end -->'];

interface Pair {
  readonly colour: string;
  readonly on: string;
  /** Minimum contrast: 7 for text, 3 for non-text. */
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

/** Writes the table into the document, or with --check verifies it. Fails if a pair has too little contrast. */
export function run(args: readonly string[]): void {
  const tokens = tokensIn(readFileSync(tokensFile, 'utf8'));
  const measured = pairs.map((pair) => ({ ...pair, ...contrasts(pair, tokens) }));
  const before = readFileSync(file, 'utf8');
  const now = `${before.slice(0, before.indexOf(start) + start.length)}\n\n${tableOf(measured)}\n\n${before.slice(before.indexOf(end))}`;
  const checkOnly = args.includes('--check');
  if (!checkOnly) writeFileSync(file, now);
  refuse([
    ...measured
      .filter(({ light, dark, least }) => light < least || dark < least)
      .map(({ colour, on, least }) => ({
        file: tokensFile,
        id: `${colour} on ${on}`,
        message: `must have a contrast of ${least} or more`,
      })),
    ...(checkOnly && now !== before
      ? [{ file, id: 'contrast', message: 'is out of date; run npm run mild -- quality design' }]
      : []),
  ]);
}

const contrasts = ({ colour, on }: Pair, tokens: Tokens): Record<Mode, number> => ({
  light: contrast(tokens.light[colour] ?? '#000000', tokens.light[on] ?? '#000000'),
  dark: contrast(tokens.dark[colour] ?? '#000000', tokens.dark[on] ?? '#000000'),
});

function tableOf(measured: readonly (Pair & Record<Mode, number>)[]): string {
  const cells = measured.map(({ colour, on, least, light, dark }) => [
    `${colour} on ${on}`,
    `${least}`,
    light.toFixed(1),
    dark.toFixed(1),
  ]);
  const rows = [['colours', 'at least', 'light', 'dark'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
