import { home } from '../../content/home.ts';
import { contentHash } from '../../content/content-hash.ts';
import { readSite, type Files, type Site } from '../../content/site.ts';
import type { Locale } from '../../lib/i18n/words.ts';
import { decisionsFile, parseDecisions, type Decision } from './decisions.ts';
import { itemsOf, type Item } from './items.ts';
import { isReviewed, parseLedger, type Ledger } from './ledger.ts';
import { learnFactsFile, parseLearnFacts, type LearnFacts } from './learn-facts.ts';
import { parseSources, type Sources } from './sources.ts';

export const ledgerFile = `${home}/signoff.json`;
export const sourcesFile = `${home}/sources.json`;

/** The language in which clinicians read and sign. */
const signedLanguage = 'en';

/** The site with its signatures and the hash of its content. */
export interface SignedSite extends Site {
  readonly english: Locale;
  readonly items: readonly Item[];
  readonly ledger: Ledger;
  readonly sources: Sources;
  /** The facts of the learn page and the handouts, with sources and dates. */
  readonly learnFacts: LearnFacts;
  /** Decisions that a clinician must make beyond reading. */
  readonly decisions: readonly Decision[];
  /** The hash of this questionnaire, its English words and its sources. */
  readonly contentHash: string;
}

/**
 * Reads the site and its sign-off. Only where every item is signed on the day `today` (2026-01-31) does it count as
 * reviewed, and only in the language that was signed: a translation has sentences that no signature covers.
 */
export function readSignedSite(files: Files, today: string): SignedSite {
  const site = readSite(files);
  const english = site.locales[signedLanguage];
  if (!english) throw new Error(`${home}/locales: there is no language "${signedLanguage}"`);
  const ledger = parseLedger(ledgerFile, files[ledgerFile]);
  const sources = parseSources(sourcesFile, files[sourcesFile]);
  const learnFacts = parseLearnFacts(learnFactsFile, files[learnFactsFile]);
  const decisions = parseDecisions(decisionsFile, files[decisionsFile]);
  const items = itemsOf(site.questionnaire, english, learnFacts, decisions);
  return {
    ...site,
    reviewed: isReviewed(ledger, items, today) ? [signedLanguage] : [],
    english,
    items,
    ledger,
    sources,
    learnFacts,
    decisions,
    contentHash: contentHash(site.questionnaire, english, sources, learnFacts),
  };
}

export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
