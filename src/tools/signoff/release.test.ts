import { describe as group, expect, it } from 'vitest';
import { describe } from '../../content/problem.ts';
import { contentFiles, signedLedger } from '../../../tests/support/signed-content.ts';
import { readyClinic } from '../../../tests/support/signed-copy.ts';
import { released, releaseProblems } from './release.ts';
import { ledgerFile, readSignedSite } from './signed-site.ts';

const today = '2026-12-01';
const files = contentFiles();
const draft = readSignedSite(files, today);
const ready = { ...readyClinic, locales: ['en', 'es'] };

const siteWith = (clinic: object = {}, { signed = true, day = today, translated = ['en'] } = {}) => {
  const own = Object.fromEntries(Object.entries(files).filter(([file]) => !file.includes('/clinics/')));
  const site = readSignedSite(
    {
      ...own,
      [ledgerFile]: signed ? signedLedger(draft.items, today) : { reviewers: [], signatures: [] },
      'questionnaire/clinics/ready-clinic.json': { ...ready, ...clinic },
    },
    day,
  );
  return { ...site, translated };
};
const problems = (clinic: object = {}, state: Parameters<typeof siteWith>[1] = {}) =>
  releaseProblems(siteWith(clinic, state), state.day ?? today).map(describe);

group('a release', () => {
  it('is built from signed content, for a clinic with a complete profile', () => {
    expect(problems()).toEqual([]);
  });

  it('is refused while something is unsigned, which it names', () => {
    const found = problems({}, { signed: false });
    expect(found[0]).toBe('questionnaire/mild/signoff.json: question:respondent: is not signed');
    expect(found.at(-1)).toMatch(
      /signoff\.json: \d+ more items: are not signed: npm run mild -- review signoff/,
    );
  });

  it.each<[string, object, string]>([
    ['is a sample', { sample: true }, 'is a sample, which must not be released'],
    ['has no notices', { notices: undefined }, 'has no notices of nondiscrimination and of language help'],
    ['offers no reviewed language', { locales: ['es'] }, 'offers no language that is reviewed: es'],
  ])('is refused for a clinic that %s', (_name, clinic, problem) => {
    expect(problems(clinic)).toEqual([`questionnaire/clinics/ready-clinic.json: ready-clinic: ${problem}`]);
  });

  it('is refused for what is wrong outside of its content', () => {
    const problem = { file: 'FHIR_BASE', id: 'https://a.example', message: 'is nobody’s' };
    expect(() => released(siteWith(), today, [problem])).toThrow('FHIR_BASE: https://a.example: is nobody’s');
    expect(() => released(siteWith(), today, [])).not.toThrow();
  });

  it('is refused with a fact that was to be checked again', () => {
    expect(problems({}, { day: '2027-08-01' })).toContain(
      'questionnaire/mild/learn-facts.json: sections.coverage.medicare: was to be checked again by 2027-05-28',
    );
  });

  it('names the languages that nobody has reviewed, where it is refused', () => {
    const languages = Object.keys(draft.locales).filter((locale) => locale !== 'en');
    const refusal = () => released(siteWith({ sample: true }), today);
    for (const locale of languages)
      expect(refusal).toThrow(`translations/${locale}.json: reviews: do not cover every text`);
  });

  it('leaves out unreviewed languages, with the reason', () => {
    const { locales, withdrawn, clinics } = released(siteWith(), today);
    expect(Object.keys(locales)).toEqual(['en']);
    expect(clinics.map((clinic) => clinic.locales)).toEqual([['en']]);
    expect(withdrawn.flatMap(({ problems: why }) => why).map(describe)).toEqual(
      withdrawn.map(
        ({ locale }) =>
          `questionnaire/mild/translations/${locale}.json: reviews: do not cover every text: a release leaves out a language that no qualified translator has read whole`,
      ),
    );
  });

  it('keeps a language that a qualified translator has fully reviewed', () => {
    const site = siteWith();
    const all = Object.keys(site.locales);
    expect(Object.keys(released({ ...site, translated: all }, today).locales)).toEqual(all);
  });
});
