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
  [6700, 'fullest'],
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
/** A framed block gets only the width beside the code. */
const FRAME = 400;

/** The approximate length in letters; each block counts for one more line, and a Chinese character for two letters. */
const lengthOf = ({ lead, sections }: Sheet): number =>
  [...lead, ...sections.flatMap(({ blocks }: { blocks: readonly Block[] }) => blocks)].reduce(
    (sum, block) =>
      sum +
      JSON.stringify(block).replace(/[⺀-￯]/g, '  ').length +
      LINE +
      (block.kind === 'flag' ? FRAME : 0),
    0,
  );

/** A section as it stands on a sheet: `more` begins another sheet, `again` is what is left of a section that was cut. */
export type SetSection = SheetSection & { readonly more?: boolean; readonly again?: boolean };

/** The section with which what is too long for one sheet goes on to another. */
const goesOnFrom: Partial<Record<Density, string>> = { tightest: 'plan', fullest: 'criteria' };

/** The first criteria stay on the first sheet: with all signs above, and with all of the rest below, both sheets are full. */
const FIRST = 2;

/**
 * The physician's sections over at most two sheets. Where the patient's own words stand beside the English, the criteria
 * are cut between two rows: in front of them or behind them, one of the sheets would be too long.
 */
export function overSheets({ sections, continued, locale }: Sheet, density: Density): readonly SetSection[] {
  const from = continued && goesOnFrom[density];
  return sections.flatMap((section): readonly SetSection[] => {
    if (section.id !== from) return [section];
    const [block, ...rest] = section.blocks;
    if (locale === undefined || density !== 'fullest' || block?.kind !== 'criteria')
      return [{ ...section, more: true }];
    const [first, last] = [block.rows.slice(0, FIRST), block.rows.slice(FIRST)].map((rows) => ({
      ...block,
      rows,
    }));
    return [
      { ...section, blocks: [first as Block] },
      { ...section, blocks: [last as Block, ...rest], more: true, again: true },
    ];
  });
}
