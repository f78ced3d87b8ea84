import { globSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { completeAnswers } from '../../tests/support/data/answers.ts';
import { mutated, mutation, type Mutation } from '../../tests/support/data/mutations.ts';
import { clinicSurroundings, clinicsFolder, readClinicFiles } from './clinics/clinic-files.ts';
import { readJson } from './read.ts';
import { paired } from '../lib/i18n/paired.ts';
import { packed } from '../lib/i18n/rows.ts';
import { notesDocument } from '../lib/notes/document.ts';
import { wrongWithClinics } from './clinics/check-clinics.ts';
import type { Clinic } from './clinics/clinic.ts';
import { ContentError, refuse, type Problem } from './problem.ts';
import { readSite, wordsFor, type Files, type Site } from './site.ts';

vi.setConfig({ testTimeout: 600_000 });

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const clinics = readClinicFiles(clinicsFolder());
const surroundings = clinicSurroundings(clinicsFolder());
const rules = 'questionnaire/mild/questionnaire.json';
const pageOne = 'questionnaire/mild/page-one.json';
const words = globSync('questionnaire/mild/locales/*/*.json');
const files: Files = {
  ...clinics,
  ...Object.fromEntries([rules, pageOne, ...words].map((file) => [file, readJson(file)])),
};

/** Reads the files as the build does. */
function read(all: Files): Site {
  refuse(
    wrongWithClinics(Object.fromEntries(Object.keys(clinics).map((file) => [file, all[file]])), surroundings),
  );
  return readSite(all);
}

/** Accepted content produces a page in that language and leads every patient to an outcome. */
async function keepsItsPromises(site: Site, locale: string): Promise<void> {
  const { questionnaire, clinics } = site;
  const made = await wordsFor(site, clinics[0] as Clinic, locale);
  const texts = packed(questionnaire, paired(made.words, made.carer));
  for (const text of textsIn(texts)) expect(text).toMatch(/^(?!.*\{\{).*\S/s);
  const [answers] = fc.sample(completeAnswers(questionnaire), { numRuns: 1, seed });
  expect(() => notesDocument(questionnaire, site.pageOne, answers ?? {})).not.toThrow();
}

/** Every text; 0 for an item without one. */
const textsIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : value === 0
      ? []
      : [value];

/** Either the whole site is refused, or the incomplete language is withdrawn; each problem is named. */
async function acceptedOrRefused(file: string, change: Mutation): Promise<boolean> {
  const locale = /locales\/([^/]+)/.exec(file)?.[1] ?? 'en';
  const broken = { ...files, [file]: mutated(files[file], change) };
  let site: Site;
  try {
    site = read(broken);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    areNamed((error as ContentError).problems);
    return false;
  }
  const withdrawn = site.withdrawn.find((each) => each.locale === locale);
  areNamed(site.withdrawn.flatMap(({ problems }) => problems));
  if (!withdrawn) await keepsItsPromises(site, locale);
  return !withdrawn;
}

function areNamed(problems: readonly Problem[]): void {
  for (const problem of problems)
    expect(problem).toEqual({
      file: expect.stringMatching(/^questionnaire\/.+\.json$/) as string,
      id: expect.stringMatching(/./) as string,
      message: expect.stringMatching(/./) as string,
    });
}

it.each([
  { what: 'the rules', of: [rules] },
  { what: 'page one', of: [pageOne] },
  { what: 'a clinic', of: Object.keys(clinics) },
  { what: 'the words of a language', of: words },
])(`any change to $what is taken whole or refused by name: SEED=${seed}`, async ({ of }) => {
  const seen = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...of), mutation, async (file, change) => {
      seen.add(await acceptedOrRefused(file, change));
    }),
    { numRuns: Number(process.env['CHANGES'] ?? 60), seed },
  );
  expect(seen).toEqual(new Set([true, false]));
});
