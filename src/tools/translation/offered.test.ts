import { describe, expect, it } from 'vitest';
import { clinicsFolder, readClinicFiles } from '../../content/clinics/clinic-files.ts';
import { readLanguageFiles } from '../../content/words/language-files.ts';
import { pageOneFile, questionnaireFile, readJson } from '../../content/read.ts';
import { ContentError } from '../../content/problem.ts';
import { readSite, wordsFor, type Files } from '../../content/site.ts';
import { translatedFiles } from '../../lib/i18n/english-only.ts';
import { offered, recordFile, warningOf } from './offered.ts';
import { stringsOf, wordingOf, type Files as LocaleFiles } from './strings.ts';

const fileIn = (locale: string, name: string) => `questionnaire/mild/locales/${locale}/${name}.json`;
const all = { ...readClinicFiles(clinicsFolder()), ...readLanguageFiles() };

/** Complete English and one clinic: the tests add the only other languages. */
const english = Object.fromEntries(
  Object.entries(all).filter(([file]) => file.startsWith('questionnaire/mild/locales/en/')),
);
const clinic = (id: string, locales: readonly string[]): Files => ({
  [`questionnaire/clinics/${id}.json`]: {
    id,
    name: 'A clinic',
    place: 'Anywhere',
    locales,
    disclosure: 'offers',
    makerTies: 'none',
    region: 'US',
  },
});
const base: Files = {
  [questionnaireFile]: readJson(questionnaireFile),
  [pageOneFile]: readJson(pageOneFile),
  ...english,
  ...clinic('one', ['en', 'tlh']),
};

/** A made-up language that has every text of the English, in English. */
const fifth = Object.fromEntries(
  Object.entries(english).map(([file, data]) => [file.replace('/en/', '/tlh/'), data]),
);
const strings = stringsOf(
  translatedFiles(
    Object.fromEntries(
      Object.entries(english).map(([file, data]) => [file.split('/').at(-1)?.slice(0, -5) ?? '', data]),
    ) as LocaleFiles,
  ),
);
const record: Files = {
  [recordFile('tlh')]: {
    from: Object.fromEntries([...strings].map(([id, text]) => [id, wordingOf(text)])),
    reviews: [],
  },
};

const read = (more: Files = {}) => {
  const files = { ...base, ...more };
  return offered(readSite(files), files);
};

/** The file of a language without one of its words. */
function without(file: string, path: readonly string[]): Files {
  const copy = structuredClone(fifth[file] ?? english[file]);
  const inside = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  Reflect.deleteProperty(inside, path.at(-1) ?? '');
  return { [file]: copy };
}

describe('a language with every text of the English', () => {
  const { site, statuses } = read({ ...fifth, ...record });

  it('is offered by the clinics that name it', async () => {
    expect(site.withdrawn).toEqual([]);
    expect(Object.keys(site.locales)).toEqual(['en', 'tlh']);
    expect(site.clinics.map(({ locales }) => locales)).toEqual([['en', 'tlh']]);
    const made = await wordsFor(site, site.clinics[0] as (typeof site.clinics)[number], 'tlh');
    expect(made.words.ui.start.title).toBe(site.locales['en']?.ui.start.title);
  });

  it('is known by how far its translation has come', () => {
    expect(statuses.get('tlh')).toMatchObject({ missing: [], stale: [], reviewed: [], unsafe: [] });
  });
});

describe('a language that lacks a word', () => {
  const questions = fileIn('tlh', 'questions');
  const lacking = without(questions, ['age', 'options', 'over80']);
  const { site } = read({ ...fifth, ...record, ...lacking });

  it('is withdrawn from every clinic, and English stays', () => {
    expect(Object.keys(site.locales)).toEqual(['en']);
    expect(site.clinics.map(({ id, locales }) => ({ id, locales }))).toEqual([
      { id: 'one', locales: ['en'] },
    ]);
  });

  it('is reported by language, file and id', () => {
    const [withdrawn] = site.withdrawn;
    expect(withdrawn?.locale).toBe('tlh');
    const warning = warningOf(withdrawn ?? { locale: '', problems: [] });
    expect(warning).toMatch(/^tlh is withdrawn/);
    expect(warning).toContain(`${questions}: age.options.over80: has no words in this language`);
  });

  it('takes a clinic with it that offers no other', () => {
    const files = { ...fifth, ...lacking, ...clinic('two', ['tlh']) };
    expect(read(files).site.clinics.map(({ id }) => id)).toEqual(['one']);
  });

  it('is withdrawn for words that the questionnaire no longer has, too', () => {
    const more = structuredClone(fifth[questions]) as Record<string, unknown>;
    more['shoeSize'] = more['age'];
    expect(read({ ...fifth, ...record, [questions]: more }).site.withdrawn).toEqual([
      {
        locale: 'tlh',
        problems: expect.arrayContaining([
          { file: questions, id: 'shoeSize', message: 'has words, but is not in the questionnaire' },
        ]) as unknown,
      },
    ]);
  });
});

it('English that lacks a word is refused, by file and id', () => {
  const lacking = without(fileIn('en', 'questions'), ['age', 'heading']);
  expect(() => read(lacking)).toThrow(ContentError);
  expect(() => read(lacking)).toThrow(`${fileIn('en', 'questions')}: age.heading: must have words`);
});

it('a language without a record of its English is withdrawn: its safety texts may be older', () => {
  const { site } = read(fifth);
  expect(Object.keys(site.locales)).toEqual(['en']);
  expect(site.withdrawn[0]?.problems).toContainEqual({
    file: fileIn('tlh', 'questions'),
    id: 'questions.emergencySigns.heading',
    message: 'is a safety text, and the English has changed since: npm run mild -- locales renew',
  });
});

it('a warning lists a few problems and the number of the others', () => {
  const problems = Array.from({ length: 7 }, (_, at) => ({
    file: 'a.json',
    id: `${at}`,
    message: 'is wrong',
  }));
  const lines = warningOf({ locale: 'tlh', problems }).split('\n');
  expect(lines).toHaveLength(7);
  expect(lines.at(-1)).toContain('2 more');
});
