import type { Block, Sheet } from '../../notes/sheet.ts';

/** How closely a page of the notes is set, so that it stays one sheet of paper; the fullest go on to another. */
export type Density = 'roomy' | 'close' | 'dense' | 'tight' | 'small' | 'tightest' | 'fullest' | 'overfull';

type Steps = readonly (readonly [number, Density])[];

/** The lengths from which on a page is set more closely, found by printing: tests/print/page-fit.spec.ts. */
const steps: Record<Sheet['id'], Steps> = {
  physician: [
    [7500, 'fullest'],
    [4730, 'tightest'],
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

/** The patient's own words beside the English may be smaller before the page goes on. */
const besideEnglish: Steps = [
  [9800, 'overfull'],
  [6700, 'fullest'],
  [5505, 'tightest'],
  [4450, 'small'],
  ...steps.physician.slice(2),
];

/** Lines of these scripts are taller; on page 1 they only stand beside the English. */
const tall = /[\u0600-\u06ff\u2e80-\uffef]/;
const TALLER = 1.45;

export function densityOf(sheet: Sheet): Density {
  const length = lengthOf(sheet) * (sheet.id === 'patient' && tall.test(sheet.title) ? TALLER : 1);
  const own = sheet.locale === undefined ? steps[sheet.id] : besideEnglish;
  return own.find(([from]) => length >= from)?.[1] ?? 'roomy';
}

const LINE = 30;
/** A frame takes the width that the code leaves. */
const FRAME = 400;

/** About how many letters the page holds, where each block counts for a line more and a Chinese sign for two letters. */
const lengthOf = ({ lead, sections }: Sheet): number =>
  [...lead, ...sections.flatMap(({ blocks }: { blocks: readonly Block[] }) => blocks)].reduce(
    (sum, block) =>
      sum +
      JSON.stringify(block).replace(/[⺀-￯]/g, '  ').length +
      LINE +
      (block.kind === 'flag' ? FRAME : 0),
    0,
  );
