import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { fileOf, folder, heardStates } from '../accessibility/heard/states.ts';
import { everywhere, exceptions, onlyLong } from '../engines/suites.ts';
import { fixtures, sampleClinics } from '../support/data/clinics.ts';

const specs = globSync('tests/**/*.spec.ts');
const textOf = (file: string) => readFileSync(file, 'utf8');
const matching = (pattern: string) => globSync(`tests/**/${pattern}`).filter((file) => specs.includes(file));

it.each([...exceptions.map(({ spec }) => spec), ...everywhere])('the pattern %s finds specs', (pattern) => {
  expect(matching(pattern).length).toBeGreaterThan(0);
});

/** A title may have placeholders: then the text between them is searched for. */
const titles = (file: string) =>
  [...textOf(file).matchAll(/\btest\(\s*(['"`])(.*?)\1,/gs)].map(([, , title = '']) => title);
it('some tests run in the full lane alone', () => {
  expect(specs.filter((file) => onlyLong.test(textOf(file)))).not.toEqual([]);
});

it.each(['**/*.properties.test.ts', '**/*.thorough.test.ts', '**/*.long.test.ts', '**/*.svelte.test.ts'])(
  'the pattern %s, which makes a project of unit tests, finds some',
  (pattern) => {
    expect(globSync(pattern, { exclude: ['node_modules/**'] })).not.toEqual([]);
  },
);

it('each transcript belongs to a screen that is heard', () => {
  const heard = heardStates.map((state) => basename(fileOf(state)));
  const kept = globSync(`${folder}/*`).map((file) => basename(file));
  expect(kept).not.toEqual([]);
  expect(kept.filter((name) => !heard.includes(name))).toEqual([]);
});

it('each picture of the documents is shown in one of them', () => {
  const texts = globSync(['*.md', 'docs/**/*.md', 'src/**/*.{svelte,ts}', 'tests/**/*.ts']).map(textOf);
  const pictures = globSync('docs/**/*.{png,svg,json}').map((file) => basename(file));
  expect(pictures).not.toEqual([]);
  expect(pictures.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([]);
});

it('each file beside the sample clinics belongs to one of them', () => {
  const own = sampleClinics.flatMap(({ id, logo }) => [`${id}.json`, ...(logo ? [logo] : [])]);
  expect(
    globSync(`${fixtures}/*`)
      .map((file) => basename(file))
      .sort(),
  ).toEqual(own.sort());
});

it('no sample clinic is a clinic of the product', () => {
  const own = sampleClinics.map(({ id }) => `questionnaire/clinics/${id}.json`);
  expect(own.filter((file) => existsSync(file))).toEqual([]);
});

it('no name of a test holds a count of what the questionnaire has', () => {
  const counted = /\b(\d+|seventeen|twelve) (questions|outcomes|points|languages|clinics)\b/;
  expect(specs.flatMap(titles).filter((title) => counted.test(title))).toEqual([]);
});
