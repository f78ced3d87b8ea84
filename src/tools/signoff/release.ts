import { home } from '../../content/home.ts';
import type { Clinic } from '../../content/clinics/clinic.ts';
import { refuse, type Problem } from '../../content/problem.ts';
import { withoutLanguages, type Withdrawn } from '../../content/site.ts';
import { learnFactsFile, outdatedFacts } from './learn-facts.ts';
import { coverage } from './ledger.ts';
import { ledgerFile, type SignedSite } from './signed-site.ts';

const MOST_NAMED = 20;

/** True if `RELEASE=1` requests a build for patients. */
export const isRelease = (given = process.env['RELEASE']): boolean => given === '1';

/**
 * The site as a release shows it: without the languages that no qualified translator has fully reviewed. Throws
 * ContentError naming everything that blocks the release; `more` are problems outside its content.
 */
export function released(site: SignedSite, today: string, more: readonly Problem[] = []): SignedSite {
  const unreviewed = Object.keys(site.locales).filter((locale) => !site.translated.includes(locale));
  const without = unreviewed.map(leftOut);
  const problems = [...releaseProblems(site, today), ...more];
  // A refusal also names what a release would leave out: whoever fixes the rest may have to wait for a translator.
  refuse(problems.length > 0 ? [...problems, ...without.flatMap((each) => each.problems)] : []);
  return withoutLanguages(site, without);
}

/** Every reason to refuse a release on the day `today` (2026-01-31); empty if there is none. */
export const releaseProblems = (site: SignedSite, today: string): readonly Problem[] => [
  ...unsigned(site, today),
  ...outdatedFacts(learnFactsFile, site.learnFacts, today),
  ...site.clinics.flatMap((clinic) => wrongWithRelease(clinic, site.translated)),
];

function unsigned({ ledger, items }: SignedSite, today: string): readonly Problem[] {
  const missing = coverage(ledger, items, today).unsigned;
  const more = missing.length - MOST_NAMED;
  return [
    ...missing.slice(0, MOST_NAMED).map((id) => ({ file: ledgerFile, id, message: 'is not signed' })),
    ...(more > 0
      ? [
          {
            file: ledgerFile,
            id: `${more} more items`,
            message: 'are not signed: npm run mild -- review signoff lists them',
          },
        ]
      : []),
  ];
}

function wrongWithRelease(clinic: Clinic, translated: readonly string[]): readonly Problem[] {
  const problem = (message: string) => ({
    file: `questionnaire/clinics/${clinic.id}.json`,
    id: clinic.id,
    message,
  });
  return [
    ...(clinic.sample ? [problem('is a sample, which must not be released')] : []),
    ...(clinic.notices ? [] : [problem('has no notices of nondiscrimination and of language help')]),
    ...(clinic.locales.some((locale) => translated.includes(locale))
      ? []
      : [problem(`offers no language that is reviewed: ${clinic.locales.join(', ')}`)]),
  ];
}

const leftOut = (locale: string): Withdrawn => ({
  locale,
  problems: [
    {
      file: `${home}/translations/${locale}.json`,
      id: 'reviews',
      message:
        'do not cover every text: a release leaves out a language that no qualified translator has read whole',
    },
  ],
});
