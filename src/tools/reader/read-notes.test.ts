import { expect, it } from 'vitest';
import { readJson } from '../../content/read.ts';
import { copyOfMild, mild, pageOne, patient } from '../../../tests/support/data/questionnaire.ts';
import { words } from '../../../tests/support/data/words.ts';
import { contentHash } from '../../content/content-hash.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';
import { keptEditions } from '../../content/questionnaire/kept-editions.ts';
import { pathOf } from '../../lib/engine/path.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { codeOf } from '../../lib/qr/code.ts';
import type { ReadableEdition } from './editions.ts';
import { recordFile } from './record-safe.ts';
import { readNotes } from './read-notes.ts';

const vignettes = readVignettes().filter(({ answers: given }) => {
  const { asked, stops } = pathOf(mild, given);
  return !stops.some(({ final }) => final) && asked.every(({ picks }) => picks.length > 0);
});

const readable = (questionnaire: Questionnaire, old: boolean): ReadableEdition => ({
  questionnaire,
  pageOne,
  hash: contentHash(questionnaire),
  words,
  carer: {},
  old,
  forms: {},
});
const typed = (text: string) => ({ text, keys: '' });
const current = readable(mild, false);
const when = { language: 'es', date: '2026-03-01' };
const answers = patient({ health: ['bleeding'] });

/** The files of an older version, with the options of one question in another order. */
function keptOnDisk() {
  const old = { ...copyOfMild(), version: '0.0.1' };
  old.questions = old.questions.map((question) =>
    question.id === 'health' ? { ...question, options: swapped(question.options) } : question,
  );
  const folder = 'questionnaire/mild/versions/0.0.1';
  const names = ['questions', 'points', 'facts', 'notes'];
  const files = names.map((name) => [
    `${folder}/locales/en/${name}.json`,
    readJson(`questionnaire/mild/locales/en/${name}.json`),
  ]);
  return {
    [`${folder}/questionnaire.json`]: old,
    [`${folder}/page-one.json`]: readJson('questionnaire/mild/page-one.json'),
    ...Object.fromEntries(files),
  };
}

const swapped = <Option>([first, second, ...others]: readonly Option[]): Option[] =>
  [second, first, ...others].filter((each) => each !== undefined);

it('a code of a version that is kept on disk is read with that version', () => {
  const [kept] = keptEditions(keptOnDisk(), 'en');
  if (!kept) throw new Error('nothing was kept');
  expect(Object.keys(kept.words)).toEqual(['questions', 'points', 'facts']);
  const old = readable(kept.questionnaire, true);
  const result = readNotes(typed(codeOf(old, { answers, ...when })), [current, old], 'en');
  if (result.kind !== 'read') throw new Error(result.why);
  expect(result.edition.old).toBe(true);
  expect(result.notes.notes.version).toBe('0.0.1');
  expect(result.coded.answers['health']).toEqual(['bleeding']);
  expect(result.language).toBe('Spanish');
  expect(result.chart).toContain(words.points['bleeding']?.physician);
});

it('a code of a version that is not kept is refused', () => {
  const old = readable({ ...copyOfMild(), version: '0.0.1' }, true);
  const code = codeOf(old, { answers, ...when });
  expect(readNotes(typed(code), [current], 'en')).toEqual({ kind: 'refused', why: 'unknownVersion' });
});

it('notes pasted as text are found by their code', () => {
  const code = codeOf(current, { answers, ...when });
  const first = readNotes(typed(code), [current], 'en');
  if (first.kind !== 'read') throw new Error(first.why);
  const again = readNotes(typed(first.notes.text.replaceAll('\n', '\r\n')), [current], 'en');
  expect(again).toEqual(first);
});

it('nothing is nothing to read', () => {
  expect(readNotes(typed(' \n'), [current], 'en')).toEqual({ kind: 'refused', why: 'empty' });
});

it.each([
  ['two codes', (code: string, other: string) => `${code}\n${other}`],
  ['a code and a part of another', (code: string, other: string) => `${code}\n${other.slice(0, 40)}`],
])('of %s none is shown', (_what, both) => {
  const other = codeOf(current, { answers: patient(), ...when });
  const result = readNotes(typed(both(codeOf(current, { answers, ...when }), other)), [current], 'en');
  expect(result).toEqual({ kind: 'refused', why: 'several' });
});

it('the text for a chart is plain for every vignette, without marks for direction', () => {
  for (const { answers: given } of vignettes) {
    const code = codeOf(current, { answers: given, language: 'en', date: '2026-03-01' });
    const result = readNotes(typed(code), [current], 'en');
    if (result.kind !== 'read') throw new Error(result.why);
    expect(result.chart.match(/[^\p{ASCII}]/gu)).toBeNull();
  }
});

it('a saved file has Windows line ends, and a byte order mark only if needed', () => {
  expect(recordFile('a\nb\r\nc')).toBe('a\r\nb\r\nc');
  expect(recordFile('Señor\n')).toBe('\uFEFFSeñor\r\n');
});
