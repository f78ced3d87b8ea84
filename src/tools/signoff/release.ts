import { home } from '../../content/home.ts';
import type { Clinic } from '../../content/clinics/clinic.ts';
import { refuse, type Problem } from '../../content/problem.ts';
import { withoutLanguages, type Withdrawn } from '../../content/site.ts';
import { learnFactsFile, outdatedFacts } from './learn-facts.ts';
import { coverage } from './ledger.ts';
import { ledgerFile, type SignedSite } from './signed-site.ts';

const MOST_NAMED = 20;

/** True where `RELEASE=1` asks for a build that patients may see. */
export const isRelease = (given = process.env['RELEASE']): boolean => given === '1';

/**
 * The site as a release shows it: without the languages that no qualified translator has read whole. Throws ContentError
 * naming all that stands between it and a first patient; `more` is what is wrong outside of its content.
 */
export function released(site: SignedSite, today: string, more: readonly Problem[] = []): SignedSite {
  const unreviewed = Object.keys(site.locales).filter((locale) => !site.translated.includes(locale));
  const without = unreviewed.map(leftOut);
  const problems = [...releaseProblems(site, today), ...more];
  // A refusal names what a release would leave out, too: whoever mends the rest may wait for a translator.
  refuse(problems.length > 0 ? [...problems, ...without.flatMap((each) => each.problems)] : []);
  return withoutLanguages(site, without);
}

/** All that a release on the day `today` (2026-01-31) is refused for; empty where there is nothing. */
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
    ...(clinic.sample ? [problem('is a sample, which no patient may meet')] : []),
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
