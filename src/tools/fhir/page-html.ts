import { everyTick, unboxed, type Block, type Fact, type NotesSheets } from '../../lib/notes/sheet.ts';
import { escaped } from './xhtml.ts';

/**
 * The physician's page as one self-contained HTML file: no script, inline style, nothing to load. `headline` is printed
 * first.
 */
export function physicianHtml(
  { physician, code, codeLine }: NotesSheets,
  locale: string,
  headline = '',
): string {
  const { title, draft, lead, sections, fine, foot } = physician;
  const parts = [
    element('p', strong(draft)),
    element('p', strong(headline)),
    element('h1', escaped(title)),
    ...lead.map(blockHtml),
    ...sections.flatMap(({ heading, blocks }) => [element('h2', escaped(heading)), ...blocks.map(blockHtml)]),
    element('p', escaped(fine.join(' '))),
    element('p', escaped(code.check)),
    element('p', escaped(`${codeLine.label}: ${codeLine.value}`)),
    element('p', escaped(foot.join(' · '))),
  ];
  return [
    `<!doctype html><html lang="${escaped(physician.locale ?? locale)}"><head><meta charset="utf-8">`,
    element('title', escaped(title)),
    '<style>body{font-family:sans-serif;overflow-wrap:anywhere}table{border-collapse:collapse}',
    'th,td{border:1px solid;padding:.2em .5em;text-align:start;vertical-align:top}</style>',
    '</head><body>',
    ...parts.map(unboxed),
    '</body></html>\n',
  ].join('');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'line':
      return element(
        'p',
        [block.strong && strong(block.strong), escaped(block.text ?? '')].filter(Boolean).join(' '),
      );
    case 'small':
      return element('p', element('small', escaped(block.text)));
    case 'facts':
      return list([...block.facts.map(factHtml), ...(block.blanks ?? []).map(blank)]);
    case 'table':
      return table(
        block.columns ?? [],
        block.rows.map(({ label, value, more }) => [escaped(label), escaped(value + more)]),
      );
    case 'criteria':
      return table(
        block.columns,
        block.rows.map(({ label, value, blocks }) => [
          escaped(label),
          escaped(value),
          blocks.map(blockHtml).join(''),
        ]),
      );
    case 'ticks':
      return list(everyTick(block).map((item) => escaped(`[ ] ${item}`)));
    case 'fields':
    case 'lines':
      return list(block.items.map(escaped));
    case 'blanks':
      return list(block.labels.map(blank));
    case 'flag':
      return element('section', strong('!') + block.blocks.map(blockHtml).join(''));
  }
}

const element = (name: string, inside: string) => (inside === '' ? '' : `<${name}>${inside}</${name}>`);
const strong = (text: string) => element('b', escaped(text));
const list = (items: readonly string[]) => element('ul', items.map((item) => element('li', item)).join(''));
const factHtml = ({ label, value }: Fact) => `${escaped(label)}: ${strong(value)}`;
const blank = (label: string) => escaped(`${label}: ________`.replace(/^: /, ''));

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], name: string) =>
    element('tr', cells.map((cell) => `<${name}>${cell}</${name}>`).join(''));
  return element(
    'table',
    [
      ...(columns.length > 0 ? [row(columns.map(escaped), 'th')] : []),
      ...rows.map((cells) => row(cells, 'td')),
    ].join(''),
  );
}
