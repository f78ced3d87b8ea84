import { expect, it } from 'vitest';
import { recordText, notesText } from './plain-text.ts';
import type { Block, NotesSheets, Sheet } from './sheet.ts';

const sheet = (id: Sheet['id'], blocks: readonly Block[]): Sheet => ({
  id,
  title: `For the ${id}`,
  lead: [{ kind: 'line', text: 'Lead' }],
  sections: [{ id: 'one', heading: 'Heading', blocks }],
  draft: 'Draft.',
  fine: ['Fine.', 'Print.'],
  foot: ['Foot', 'Page'],
});
const sheets = (...blocks: readonly Block[]): NotesSheets => ({
  code: { text: 'MILD1ABC', picture: 'A code', check: 'Check code 1234 5678' },
  codeLine: { label: 'Code', value: 'MILD1ABC' },
  physician: sheet('physician', blocks),
  patient: sheet('patient', []),
});
const linesOf = (block: Block) =>
  recordText(sheets(block))
    .split('\n')
    .slice(5)
    .filter((line) => line.startsWith('  '))
    .map((line) => line.slice(2));

const facts = [{ label: 'Pain', value: 'Yes' }];
const cases: readonly (readonly [string, Block, readonly string[]])[] = [
  ['a line with strong words', { kind: 'line', strong: 'Call', text: 'today.' }, ['Call today.']],
  ['a line of strong words alone', { kind: 'line', strong: 'Call' }, ['Call']],
  ['facts', { kind: 'facts', facts }, ['Pain: Yes']],
  ['facts and a blank', { kind: 'facts', facts, blanks: ['Since'] }, ['Pain: Yes', 'Since: ________']],
  [
    'a table',
    { kind: 'table', columns: ['', ''], rows: [{ label: 'Pain', value: 'Yes', more: ', often' }] },
    ['Pain: Yes, often'],
  ],
  [
    'criteria and the evidence for each',
    {
      kind: 'criteria',
      columns: ['', '', ''],
      rows: [{ label: 'Health', value: 'to discuss', blocks: [{ kind: 'facts', facts }] }],
    },
    ['Health: to discuss', '  Pain: Yes'],
  ],
  ['fields to fill in', { kind: 'fields', items: ['Level ____'] }, ['Level ____']],
  ['lines to tick', { kind: 'ticks', items: ['A', 'B'] }, ['[ ] A', '[ ] B']],
  ['lines', { kind: 'lines', items: ['A', 'B'] }, ['A', 'B']],
  ['lines to write on', { kind: 'blanks', labels: ['Name', ''] }, ['Name: ________', '________']],
  ['a flag', { kind: 'flag', blocks: [{ kind: 'lines', items: ['A', 'B'] }] }, ['! A', '! B']],
];

it.each(cases)('%s is written as text', (_name, block, lines) => {
  expect(linesOf(block)).toEqual(lines);
});

it('the page of the physician ends with the code by which the reader makes it again', () => {
  expect(recordText(sheets()).split('\n')).toEqual([
    'Draft.',
    'FOR THE PHYSICIAN',
    'Lead',
    '',
    'Heading',
    '',
    'Fine. Print.',
    'Code: MILD1ABC',
    'Foot · Page',
  ]);
});

it('both pages are written one after the other, the code once', () => {
  const text = notesText(sheets());
  expect(text.startsWith(`${recordText(sheets())}\n\nDraft.\nFOR THE PATIENT\n`)).toBe(true);
  expect(text.match(/MILD1/g)).toHaveLength(1);
});
