import { inOneLine } from '../i18n/overlay.ts';
import { everyTick, unboxed, type Block, type Fact, type NotesSheets, type Sheet } from './sheet.ts';

/** Both pages as plain text. The last line before the footers is the code, from which the reader rebuilds the notes. */
export const notesText = ({ physician, patient, codeLine }: NotesSheets): string =>
  [pageText(physician, [factText(codeLine)]), pageText(patient, [])].join('\n\n');

/** The physician's page as plain text, for the patient's record. */
export const recordText = ({ physician, codeLine }: NotesSheets): string =>
  pageText(physician, [factText(codeLine)]);

function pageText({ title, draft, lead, sections, fine, foot }: Sheet, more: readonly string[]): string {
  const parts = [
    [draft, title.toUpperCase(), ...lead.flatMap(blockText)],
    ...sections.map(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(blockText).map((line) => `  ${line}`),
    ]),
    [inOneLine(...fine), ...more, foot.join(' · ')],
  ];
  return unboxed(parts.map((lines) => lines.filter((line) => line.trim() !== '').join('\n')).join('\n\n'));
}

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'line':
      return [[block.strong, block.text].filter(Boolean).join(' ')];
    case 'small':
      return [block.text];
    case 'facts':
      return [...block.facts.map(factText), ...(block.blanks ?? []).map(blankText)];
    case 'table':
      return block.rows.map((row) => factText(row) + row.more);
    case 'criteria':
      return block.rows.flatMap(({ blocks, ...row }) => [
        row.value === '' ? row.label : factText(row),
        ...blocks.flatMap(blockText).map((line) => `  ${line}`),
      ]);
    case 'ticks':
      return everyTick(block).map((item) => `[ ] ${item}`);
    case 'fields':
    case 'lines':
      return block.items;
    case 'blanks':
      return block.labels.map(blankText);
    case 'flag':
      return block.blocks.flatMap(blockText).map((line) => `! ${line}`);
  }
}

const factText = ({ label, value }: Fact) => `${label}: ${value}`;
const blankText = (label: string) => `${label}: ________`.replace(/^: /, '');
