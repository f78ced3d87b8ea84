import { parse, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { mild, pageOne, patient } from '../../../tests/support/data/questionnaire.ts';
import { words } from '../../../tests/support/data/words.ts';
import { contentHash } from '../../content/content-hash.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';
import { firstUnanswered, pathOf } from '../../lib/engine/path.ts';
import { notesOf } from '../../lib/notes/notes.ts';
import { recordText } from '../../lib/notes/plain-text.ts';
import { physicianHtml } from './page-html.ts';

const sheetsFor = (answers: ReturnType<typeof patient>) =>
  notesOf(words, { questionnaire: mild, pageOne, hash: contentHash(mild) }, answers, {
    locale: 'en',
    language: 'English',
    date: '2026-03-01',
  }).sheets;

/** The letters and digits of a text, without formatting. */
const bare = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
const textIn = (html: string) =>
  html
    .replace(/<(title|style)>.*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const withNotes = readVignettes().filter(({ answers }) => {
  const path = pathOf(mild, answers);
  return firstUnanswered(path) === undefined && !path.stops.some(({ final }) => final);
});

it.each(withNotes.map(({ id, answers }) => [id, answers] as const))(
  'page 1 of %s holds in HTML what it holds as plain text, and nothing that loads or runs',
  (_id, answers) => {
    const sheets = sheetsFor(answers);
    const html = physicianHtml(sheets, 'en');
    const plain = new Set(bare(recordText(sheets)).split(' '));
    const shown = new Set(bare(textIn(html)).split(' '));
    expect([...plain].filter((word) => !shown.has(word))).toEqual([]);
    expect(html).not.toMatch(/<(script|img|link|iframe|object)|\son\w+=|url\(/);
    expect(serialize(parse(html))).toContain('<body>');
  },
);

it('page 1 starts with the urgent outcome, and escapes markup in texts', () => {
  const sheets = sheetsFor(patient());
  const odd = { ...sheets, physician: { ...sheets.physician, title: '<b>&"' } };
  const html = physicianHtml(odd, 'en', 'Call a doctor today.');
  expect(html).toContain('<title>&lt;b&gt;&amp;&quot;</title>');
  expect(bare(textIn(html.split('<body>')[1] ?? ''))).toMatch(/^draft .* call a doctor today/);
});
