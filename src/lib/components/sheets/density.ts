import type { Block, Sheet } from '../../notes/sheet.ts';

/** How closely a page of the notes is set, so that it stays one sheet of paper; the fullest go on to another. */
export type Density = 'roomy' | 'close' | 'dense' | 'tight' | 'tightest' | 'fullest';

/** The lengths from which on a page is set more closely, found by printing: tests/print/page-fit.spec.ts. */
const steps: Record<Sheet['id'], readonly (readonly [number, Density])[]> = {
  physician: [
    [5500, 'fullest'],
    [4400, 'tightest'],
    [3500, 'tight'],
    [3000, 'dense'],
    [2500, 'close'],
  ],
  patient: [
    [3650, 'fullest'],
    [2900, 'tightest'],
    [2000, 'tight'],
    [1650, 'dense'],
    [1250, 'close'],
  ],
};

/** Lines of these scripts are taller; on page 1 they only stand beside the English. */
const tall = /[\u0600-\u06ff\u2e80-\uffef]/;
const TALLER = 1.45;

export function densityOf(sheet: Sheet): Density {
  const length = lengthOf(sheet) * (sheet.id === 'patient' && tall.test(sheet.title) ? TALLER : 1);
  return steps[sheet.id].find(([from]) => length >= from)?.[1] ?? 'roomy';
}

const LINE = 30;

/** About how many letters the page holds, where each block counts for a line more and a Chinese sign for two letters. */
const lengthOf = ({ lead, sections }: Sheet): number =>
  [...lead, ...sections.flatMap(({ blocks }: { blocks: readonly Block[] }) => blocks)].reduce(
    (sum, block) => sum + JSON.stringify(block).replace(/[⺀-￯]/g, '  ').length + LINE,
    0,
  );
