import type { Speaker } from '../explain.ts';
import type { Item } from '../items.ts';
import { sentenceId } from '../items.ts';
import type { SignedSite } from '../signed-site.ts';
import { html, type Html } from './html.ts';

/** The data that every page of the packet is written from. */
export interface Book {
  readonly site: SignedSite;
  readonly items: ReadonlyMap<string, Item>;
  readonly speaker: Speaker;
}

export const bookOf = (site: SignedSite): Book => ({
  site,
  items: new Map(site.items.map((item) => [item.id, item])),
  speaker: { questions: site.english.questions, findings: site.english.findings.findings },
});

/** A sentence, and its variant for someone who answers for another person. */
interface Line {
  /** The path after the prefix, without the carer's suffix. */
  readonly path: string;
  readonly text?: Item;
  readonly carer?: Item;
}

/** The item's id and hash in small type, as the ledger will contain them. */
export function mark({ items }: Book, ...ids: readonly string[]): readonly Html[] {
  return ids
    .map((id) => items.get(id))
    .filter((item) => item !== undefined)
    .map(
      ({ id, hash }) =>
        html`<span class="mark" data-item="${id}">${breakable(id)} <span class="hash">${hash}</span></span>`,
    );
}

/** A long id may wrap after a dot. */
const breakable = (id: string) => id.split(/(?<=[.:])/).map((segment) => html`${segment}<wbr />`);

export interface RowNotes {
  /** A row's label by its path; undefined for the path itself. */
  readonly label?: (path: string) => string | Html | undefined;
  /** Other items that a row shows. */
  readonly with?: (path: string) => readonly string[];
  /** Paths that another table has. */
  readonly skip?: (path: string) => boolean;
}

/** Every sentence under `prefix`, a row each. `first` are paths that come before the others, in this order. */
export function sentences(
  book: Book,
  prefix: string,
  first: readonly string[] = [],
  notes: RowNotes = {},
): Html {
  const lines = linesUnder(book, prefix).filter(({ path }) => !notes.skip?.(path));
  if (lines.length === 0) return html``;
  const place = ({ path }: Line) => {
    const index = first.findIndex((each) => path === each || path.startsWith(`${each}.`));
    return index < 0 ? first.length : index;
  };
  const differs = lines.some(({ carer }) => carer !== undefined);
  const rows = [...lines].sort((a, b) => place(a) - place(b)).map((line) => row(book, line, notes, differs));
  const heading = differs ? html`<th>When someone helps</th>` : '';
  return html`<table>
    <thead>
      <tr>
        <th></th>
        <th>The words</th>
        ${heading}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function row(book: Book, { path, text, carer }: Line, notes: RowNotes, differs: boolean): Html {
  const other = carer ? cellOf(book, carer) : html`<td class="same">the same</td>`;
  return html`<tr>
    <th>${notes.label?.(path) ?? labelOf(path)} ${mark(book, ...(notes.with?.(path) ?? []))}</th>
    ${cellOf(book, text)} ${differs ? other : ''}
  </tr>`;
}

const cellOf = (book: Book, item: Item | undefined) =>
  html`<td>${typeof item?.content === 'string' ? item.content : ''} ${item && mark(book, item.id)}</td>`;

/** An index in a list is shown from 1, as people count. */
const labelOf = (path: string) =>
  labels[path] ??
  path
    .split('.')
    .map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key))
    .join(' › ');

function linesUnder({ site }: Book, prefix: string): readonly Line[] {
  const start = sentenceId(prefix);
  const lines = new Map<string, Line>();
  for (const item of site.items.filter(({ id }) => id.startsWith(start))) {
    const path = item.id.slice(start.length).replace(/_carer(?=\.|$)/, '');
    const isCarer = item.id.slice(start.length) !== path;
    lines.set(path, { ...lines.get(path), path, [isCarer ? 'carer' : 'text']: item });
  }
  return [...lines.values()];
}

const labels: Readonly<Record<string, string>> = {
  heading: 'Heading',
  hint: 'Hint',
  why: 'Why we ask',
  help: 'Help',
  warning: 'Always shown',
  label: 'Short name',
  printedLabel: 'Short name in print',
  ask: 'The patient reads',
  question: 'Question to ask, in print',
  physician: 'Printed for the physician',
  lead: 'First line',
  action: 'What to do',
  name: 'Name',
  clinic: 'Name in print',
};
