import { describe, expect, it } from 'vitest';
import { mild, pageOne, patient } from '../../../tests/support/data/questionnaire.ts';
import { words, wordsIn } from '../../../tests/support/data/words.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';
import type { Answers } from '../engine/answers.ts';
import { pathOf } from '../engine/path.ts';
import { notesDocument } from './document.ts';
import { physicianSheet } from './physician-sheet.ts';
import { recordText } from './plain-text.ts';
import { BOX, type Block, type Fact, type Sheet } from './sheet.ts';
import { sheetsOf } from './sheets.ts';

const about = { date: 'DATE', language: 'English', notice: '', code: 'MILD1' };
const sheetFor = (change: Answers, own = words): Sheet =>
  physicianSheet(words, notesDocument(mild, pageOne, patient(change)), about, own);

const factsOf = (block: Block): readonly Fact[] => {
  if (block.kind === 'facts') return block.facts;
  if (block.kind === 'table') return block.rows;
  return block.kind === 'criteria' ? block.rows.flatMap(({ blocks }) => blocks.flatMap(factsOf)) : [];
};
const factsIn = ({ sections }: Sheet, section: string): readonly Fact[] =>
  sections.filter(({ id }) => id === section).flatMap(({ blocks }) => blocks.flatMap(factsOf));
const valueOf = (sheet: Sheet, section: string, label: string) =>
  factsIn(sheet, section).find((fact) => fact.label === label)?.value;

describe('medicines that thin blood', () => {
  it('come before the others, in a frame', () => {
    expect(
      factsIn(sheetFor({ medicines: ['bloodThinner', 'aspirin', 'opioids'] }), 'plan').slice(0, 2),
    ).toEqual([
      { label: 'Thins blood', value: `${BOX} blood thinner; aspirin or NSAID most days`, first: true },
      { label: 'Medicines', value: 'opioids most days' },
    ]);
  });

  it('leave no empty list behind, and no frame where there are none', () => {
    const labels = (medicines: readonly string[]) =>
      factsIn(sheetFor({ medicines }), 'plan').map(({ label, first }) => (first ? `${label}!` : label));
    expect(labels(['bloodThinner'])).toEqual(['Thins blood!', 'More about health']);
    expect(labels(['none'])).toEqual(['Medicines', 'More about health']);
  });
});

it.each<[string, Answers, string]>([
  ['yes', {}, 'yes'],
  ['not picked without a leg', { where: ['lowBack'] }, 'not picked'],
  ['not picked where standing is no worse', { pattern: ['sittingEases'] }, 'not picked'],
  ['not sure', { where: ['unsure'] }, 'not sure'],
])('leg or buttock symptoms on walking are told: %s', (_name, change, value) => {
  expect(valueOf(sheetFor(change), 'problem', 'leg or buttock symptoms on walking')).toBe(value);
});

it('the treatments stand beside the first criterion, each with what belongs to it', () => {
  expect(factsIn(sheetFor({}), 'criteria').slice(0, 3)).toEqual([
    { label: 'Pain medicine', value: 'did not help', more: '' },
    expect.objectContaining({ value: 'helped for a while, or only some', more: '; 6 weeks or more' }),
    expect.objectContaining({
      label: 'Epidural steroid injections',
      more: '; 2 or 3 shots; relief 2 weeks to 2 months; last over 2 months ago',
    }),
  ]);
});

describe('beside English', () => {
  const sheet = sheetFor({ medicines: ['steroids'] }, wordsIn('es', false));

  it('are the patient’s own words for what was picked', () => {
    expect(valueOf(sheet, 'plan', 'Medicines')).toMatch(/^steroid pills \(\u2068Pastillas .*\u2069\)$/);
  });

  it('are not printed for a number, nothing picked, or an option that was not picked', () => {
    expect(valueOf(sheet, 'problem', 'Pain on standing or walking')).toBe('7/10');
    expect(valueOf(sheet, 'plan', 'More about health')).toBe('none of the listed items');
    expect(valueOf(sheet, 'problem', 'calf cramp')).toBe('not picked');
  });
});

describe('where a sign comes first', () => {
  const flagOf = (change: Answers) =>
    recordText({ ...sheetsOf(words, notesDocument(mild, pageOne, patient(change)), about) })
      .split('\n')
      .filter((line) => line.trim().startsWith('! '))
      .join(' ');

  it.each<[string, Answers, keyof typeof words.notes.flag]>([
    ['a sign', { warningSigns: ['fever'] }, 'heading'],
    ['not sure about an emergency', { suddenSigns: ['unsure'] }, 'headingUnsure'],
    [
      'both, of which the call now is the stricter',
      { emergencySigns: ['unsure'], warningSigns: ['fever'] },
      'headingUnsure',
    ],
  ])('the flag says how soon to call: %s', (_name, change, heading) => {
    expect(flagOf(change)).toContain(`! ${words.notes.flag[heading]}.`);
  });

  it('the evidence has no column for findings, which are not shown', () => {
    const columnsOf = (change: Answers) =>
      sheetFor(change).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'criteria' ? [block.columns] : [])),
      );
    const { criterion, reported, evidence } = words.notes.pageOne;
    expect(columnsOf({ warningSigns: ['fever'] })).toEqual([[criterion, evidence]]);
    expect(columnsOf({})).toEqual([[criterion, reported, evidence]]);
    const urgent = sheetsOf(words, notesDocument(mild, pageOne, patient({ warningSigns: ['fever'] })), about);
    expect(recordText(urgent)).not.toMatch(/: *$/m);
  });
});

describe('every open point', () => {
  const withNotes = readVignettes()
    .map(({ answers }) => answers)
    .filter((answers) => !pathOf(mild, answers).stops.some(({ final }) => final));

  it('is in the plain text once, and on paper below or as a box beside its answer', () => {
    for (const answers of withNotes) {
      const notes = notesDocument(mild, pageOne, answers);
      const sheets = sheetsOf(words, notes, about);
      const lines = recordText(sheets)
        .split('\n')
        .map((line) => line.trim());
      const named = notes.points.map(({ id }) => `[ ] ${words.points[id]?.physician}`);
      expect(lines.filter((line) => line.startsWith('[ ]')).sort()).toEqual([...named].sort());
      expect(lines.join()).not.toContain(BOX);

      const below = sheets.physician.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'ticks' ? block.items : [])),
      );
      const { length: beside } = JSON.stringify(sheets.physician).match(/\u2610 /g) ?? [];
      expect(below.length + beside).toBe(notes.points.length);
    }
  });
});
