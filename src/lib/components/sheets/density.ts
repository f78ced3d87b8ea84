import type { Block, Sheet, SheetSection } from '../../notes/sheet.ts';

/** How tightly a page of the notes is set so that it fits one sheet of paper; the fullest continue on another. */
export type Density = 'roomy' | 'close' | 'dense' | 'tight' | 'small' | 'tightest' | 'fullest';

type Steps = readonly (readonly [number, Density])[];

/** The lengths at which a page switches to the next density, found by printing: tests/print/page-fit.spec.ts. */
const steps: Record<Sheet['id'], Steps> = {
  physician: [
    [7500, 'fullest'],
    [4900, 'tightest'],
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

/** The patient's own words beside the English may be set smaller before the page continues on another sheet. */
const besideEnglish: Steps = [
  [6400, 'fullest'],
  [5700, 'tightest'],
  [4450, 'small'],
  ...steps.physician.slice(2),
];

/** Scripts with taller lines; on page 1 they appear only beside the English. */
const tall = /[\u0600-\u06ff\u2e80-\uffef]/;
const TALLER = 1.2;

export function densityOf(sheet: Sheet): Density {
  const length = lengthOf(sheet) * (sheet.id === 'patient' && tall.test(sheet.title) ? TALLER : 1);
  const own = sheet.locale === undefined ? steps[sheet.id] : besideEnglish;
  return own.find(([from]) => length >= from)?.[1] ?? 'roomy';
}

const LINE = 30;
/** A framed block gets only the width beside the code; of smaller letters more fit there. */
const FRAME = 400;
const FRAME_BESIDE_ENGLISH = 100;

/** The approximate length in letters; each block counts for one more line, and a Chinese character for two letters. */
const lengthOf = ({ lead, sections, locale }: Sheet): number =>
  [...lead, ...sections.flatMap(({ blocks }: { blocks: readonly Block[] }) => blocks)].reduce(
    (sum, block) =>
      sum +
      JSON.stringify(block).replace(/[⺀-￯]/g, '  ').length +
      LINE +
      (block.kind === 'flag' ? (locale === undefined ? FRAME : FRAME_BESIDE_ENGLISH) : 0),
    0,
  );

/** A section of a printed page. `again`: the second half of a section that was cut in two. */
export type SetSection = SheetSection & { readonly again?: boolean };

/** The section with which a page too long for one sheet continues on another. */
const goesOnFrom: Partial<Record<Density, string>> = { tightest: 'plan', fullest: 'criteria' };

/** How many criteria stay on the first sheet. With every sign above them and everything else below, both sheets are full. */
const FIRST = 2;

/**
 * The physician's sections, distributed over at most two sheets. Where the patient's own words are printed beside the English,
 * the break is between two criteria: before or after the whole table, one of the sheets would be too long.
 */
export function leavesOf(
  { sections, continued, locale }: Sheet,
  density: Density,
): readonly (readonly SetSection[])[] {
  const from = sections.findIndex(({ id }) => continued && id === goesOnFrom[density]);
  const section = sections[from];
  if (!section) return [sections];
  const [before, after] = [sections.slice(0, from), sections.slice(from + 1)];
  const [block, ...rest] = section.blocks;
  if (locale === undefined || density !== 'fullest' || block?.kind !== 'criteria')
    return [before, [section, ...after]];
  const [first, last] = [block.rows.slice(0, FIRST), block.rows.slice(FIRST)].map((rows) => ({
    ...block,
    rows,
  }));
  return [
    [...before, { ...section, blocks: [first as Block] }],
    [{ ...section, blocks: [last as Block, ...rest], again: true }, ...after],
  ];
}
