import { describe, expect, it } from 'vitest';
import { exported, imported } from './exchange.ts';
import { englishStrings, spanishStrings } from '../../../tests/support/data/small-language.ts';

const shownOn = (id: string) => (id.startsWith('ui.start') ? 'the start' : 'an outcome');
const kit = () => exported('es', englishStrings, spanishStrings, shownOn);
const take = (text: string, locale = 'es') => imported('es.xlf', text, locale, englishStrings);
const refused = async (change: (text: string) => string) => {
  const { strings, problems } = await take(change(await kit()));
  expect(strings.size).toBe(0);
  return problems.map(({ id, message }) => `${id} ${message}`);
};

describe("a translator's file", () => {
  it('comes back as it went out', async () => {
    expect(await take(await kit())).toEqual({ strings: spanishStrings, problems: [] });
  });

  it('keeps signs that mean something to XML', async () => {
    const signs = 'A & B <c> "d" ’e’';
    const english = new Map(englishStrings).set('ui.start.title', signs);
    const strings = new Map(spanishStrings).set('ui.start.title', `${signs} f`);
    const text = await exported('es', english, strings, shownOn);
    const { strings: taken } = await imported('es.xlf', text, 'es', english);
    expect(taken.get('ui.start.title')).toBe(`${signs} f`);
  });

  it('states where a string is shown, what to keep and which texts are safety texts', async () => {
    const text = await kit();
    expect(text).toMatch(/Shown on: the start\. Wording [0-9a-f]{8}\. Keep \{time\} as it is\./);
    expect(text).toMatch(/Shown on: an outcome\. Wording [0-9a-f]{8}\. SAFETY TEXT/);
  });

  it('is refused completely if a unit is missing', async () => {
    expect(await refused((text) => text.replace(/<unit id="ui\.start\.title">[\s\S]*?<\/unit>/, ''))).toEqual(
      ['ui.start.title is missing from the file'],
    );
  });

  it('is refused completely if a unit is renamed', async () => {
    expect(await refused((text) => text.replace('id="ui.start.title"', 'id="ui.start.titel"'))).toEqual([
      'ui.start.titel is not a string of this project: renamed, or added by mistake',
      'ui.start.title is missing from the file',
    ]);
  });

  it('is refused completely if a unit is added', async () => {
    const added =
      '<unit id="ui.start.more"><segment><source>More</source><target>Más</target></segment></unit>';
    expect(await refused((text) => text.replace('<unit ', `${added}<unit `))).toEqual([
      'ui.start.more is not a string of this project: renamed, or added by mistake',
    ]);
  });

  it('is refused completely if it is truncated', async () => {
    expect(await refused((text) => text.slice(0, text.length / 2))).toContain(
      'outcomes.emergency.heading is missing from the file',
    );
  });

  it('is refused where a translation is missing, empty, or lost a value', async () => {
    expect(await refused((text) => text.replace('<target>Hable con un médico</target>', ''))).toEqual([
      'ui.start.title has no translation',
    ]);
    expect(await refused((text) => text.replace('Toma {time}.', 'Toma poco.'))).toEqual([
      'ui.start.lines.0 must fill in {time}, but fills in nothing',
    ]);
  });

  it.each([
    ['a word without an end', 'a'.repeat(1_000_000), 'has a word of 1000000 signs, where 40 are the most'],
    ['a text without an end', 'Hable. '.repeat(99), 'has 693 signs, where 154 are the most'],
    ['markup', '&lt;img src=x&gt;', 'holds "<", which the English does not: a text is words alone'],
    [
      'markup in other brackets',
      '‹img src=x›',
      'holds "‹", which the English does not: a text is words alone',
    ],
    [
      'markup written as characters',
      '&amp;lt;img',
      'holds "&lt;", which the English does not: a text is words alone',
    ],
    [
      'an address',
      'Vea https://otro.example',
      'holds "://", which the English does not: a text is words alone',
    ],
    ['signs that cannot be seen', 'Hable\uE000', 'has signs that cannot be seen'],
    ['a tag that cannot be seen', 'Hable\u{E0041}', 'has signs that cannot be seen'],
    ['a blank that looks like nothing', 'Hable\u3164', 'has signs that cannot be seen'],
    [
      'markup in brackets of mathematics',
      '⟨img src=x⟩',
      'holds "⟨", which the English does not: a text is words alone',
    ],
  ])('is refused where a translation holds %s', async (_what, target, reason) => {
    const found = await refused((text) => text.replace('Hable con un médico', target));
    expect(found).toContain(`ui.start.title ${reason}`);
  });

  it('is refused where it was made from an older English', async () => {
    expect(await refused((text) => text.replace('<source>It asks.', '<source>It asked.'))).toEqual([
      'ui.start.lines.1 was translated from an older English: export it again',
    ]);
  });

  it('is refused in another language', async () => {
    expect((await take(await kit(), 'ar')).problems).toEqual([
      { file: 'es.xlf', id: 'trgLang', message: 'must be "ar", but is "es"' },
    ]);
  });

  it.each(['', 'garbage', '<html></html>', '<xliff/>', '<xliff version="2.0"><file></file></xliff>'])(
    'is refused where it is not XLIFF: %j',
    async (text) => {
      const { strings, problems } = await take(text);
      expect(strings.size).toBe(0);
      expect(problems).toHaveLength(1);
    },
  );
});
