import { home } from './home.ts';
import type { Questionnaire } from '../lib/engine/schema.ts';
import type { PageOne } from '../lib/notes/page-one.ts';
import { parsePageOne } from './questionnaire/check-page-one.ts';
import { checkPageWords } from './words/check-page-words.ts';
import { completed } from '../lib/i18n/english-only.ts';
import { inOneLine, overlaid } from '../lib/i18n/overlay.ts';
import { resolveWords, type LocaleWords } from '../lib/i18n/resolve.ts';
import type { Locale } from '../lib/i18n/words.ts';
import { wrongWithPlace } from './clinics/check-clinics.ts';
import { checkDisclosure } from './words/check-disclosure.ts';
import { checkKeys } from './words/check-keys.ts';
import { checkTexts } from './words/check-texts.ts';
import { checkWords } from './words/check-words.ts';
import { parseClinic, type Clinic } from './clinics/clinic.ts';
import { parseQuestionnaire } from './questionnaire/parse-questionnaire.ts';
import { refuse, type Problem } from './problem.ts';

/** JSON files by their path from the project's root. */
export type Files = Readonly<Record<string, unknown>>;

/** A language for which no pages are built, and why. */
export interface Withdrawn {
  readonly locale: string;
  readonly problems: readonly Problem[];
}

/** The validated content of all pages. */
export interface Site {
  readonly questionnaire: Questionnaire;
  readonly pageOne: PageOne;
  /** Each with the languages that it offers and that are not withdrawn; a clinic without any is left out. */
  readonly clinics: readonly Clinic[];
  /** The complete languages, English first. */
  readonly locales: Readonly<Record<string, Locale>>;
  readonly withdrawn: readonly Withdrawn[];
  /** The languages in which a clinician has signed all of this version. */
  readonly reviewed: readonly string[];
  /** The languages that need no more translation: English, and those fully reviewed by a qualified translator. */
  readonly translated: readonly string[];
}

/** The source language of every translation. */
const source = 'en';

const questionnaireFile = `${home}/questionnaire.json`;
const pageOneFile = `${home}/page-one.json`;
const clinicFile = /(^|\/)clinics\/(?!clinic\.schema\.)[^/]+\.json$/;
const localeFile = new RegExp(`^${home}/locales/([^/]+)/([^/]+)\\.json$`);

/**
 * Reads the site from its files. Throws ContentError naming every file, id and broken rule of the questionnaire, the
 * clinics and the English. Another language that breaks a rule, or has no words for an id, is withdrawn.
 */
export function readSite(files: Files): Site {
  const questionnaire = parseQuestionnaire(questionnaireFile, files[questionnaireFile]);
  const pageOne = parsePageOne(pageOneFile, files[pageOneFile], questionnaire);
  const locales = localesIn(files);
  const english = locales[source] ?? {};
  const rules = { questionnaire, pageOne };
  refuse(wrongWithWords(source, rules, english, english));
  const withdrawn = Object.entries(locales)
    .map(([locale, words]) => ({
      locale,
      problems: wrongWithWords(locale, rules, english, words),
    }))
    .filter(({ problems }) => problems.length > 0);
  const clinics = Object.entries(files)
    .filter(([file]) => clinicFile.test(file))
    .map(([file, data]) => clinicIn(file, data, locales));
  const site = {
    questionnaire,
    pageOne,
    clinics,
    locales: locales as unknown as Site['locales'],
    reviewed: [],
    translated: [source],
  };
  return withoutLanguages({ ...site, withdrawn: [] }, withdrawn);
}

/** The site without these languages. */
export function withoutLanguages<Given extends Site>(site: Given, withdrawn: readonly Withdrawn[]): Given {
  const isOffered = (locale: string) => withdrawn.every((each) => each.locale !== locale);
  return {
    ...site,
    clinics: site.clinics
      .map((clinic) => ({ ...clinic, locales: clinic.locales.filter(isOffered) }))
      .filter(({ locales }) => locales.length > 0),
    locales: Object.fromEntries(Object.entries(site.locales).filter(([locale]) => isOffered(locale))),
    withdrawn: [...site.withdrawn, ...withdrawn],
  };
}

function wrongWithWords(
  locale: string,
  { questionnaire, pageOne }: Pick<Site, 'questionnaire' | 'pageOne'>,
  english: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const folder = `${home}/locales/${locale}`;
  const problems = [
    ...checkWords(folder, questionnaire, words),
    ...checkPageWords(folder, pageOne, words),
    ...checkDisclosure(folder, words),
    ...checkKeys(folder, english, words),
    ...checkTexts(folder, words),
  ];
  // A missing word breaks several rules: only the first is reported.
  return problems.filter(
    ({ file, id }, at) => problems.findIndex((each) => each.file === file && each.id === id) === at,
  );
}

function localesIn(files: Files): Record<string, Record<string, unknown>> {
  const locales: Record<string, Record<string, unknown>> = {};
  for (const [file, data] of Object.entries(files)) {
    const [, locale, name] = localeFile.exec(file) ?? [];
    if (locale && name) locales[locale] = { ...locales[locale], [name]: data };
  }
  const english = locales[source] ?? {};
  const inOrder = Object.entries(locales).sort(([a], [b]) => Number(b === source) - Number(a === source));
  return Object.fromEntries(inOrder.map(([locale, words]) => [locale, { ...completed(english, words) }]));
}

function clinicIn(file: string, data: unknown, locales: object): Clinic {
  const clinic = parseClinic(file, data);
  refuse(wrongWithPlace(file, clinic, Object.keys(locales)));
  return clinic;
}

/**
 * A clinic's words in one language, with the clinic's disclosures about MILD and, until a clinician has reviewed
 * them, the notice that none has. Throws if the clinic or the language is unknown.
 */
export async function wordsFor(site: Site, clinic: Clinic, locale: string): Promise<LocaleWords> {
  const words = site.locales[locale];
  if (!words) throw new Error(`${home}/locales: there is no language "${locale}"`);
  const resolved = await resolvedOnce(locale, words, clinic.name);
  const disclosures = {
    ...(clinic.disclosure === 'offers' ? {} : { D5: resolved.pages.disclosure[clinic.disclosure] }),
    D10: `${resolved.words.notes.disclosures.D10} ${resolved.pages.disclosure.makerTies[clinic.makerTies]}`,
    review: draftNotice(site, locale),
  };
  return { ...resolved, words: overlaid(resolved.words, { notes: { disclosures } }) };
}

/** Why the pages in a language are not for patients yet, in that language; empty if they are. */
export function draftNotice({ reviewed, translated, locales }: Site, locale: string): string {
  const words = locales[locale];
  if (!words) throw new Error(`${home}/locales: there is no language "${locale}"`);
  const isSigned = reviewed.includes(source);
  const sentences = [
    isSigned ? '' : words.notes.disclosures.review,
    translated.includes(locale) ? '' : words.ui.frame.unreviewed,
  ];
  return inOneLine(...sentences.filter((sentence) => sentence !== ''));
}

/** Cached, because several pages of a clinic share its words, and hundreds of clinics are built at once. */
const resolutions = new WeakMap<Locale, Map<string, Promise<LocaleWords>>>();

function resolvedOnce(locale: string, words: Locale, clinic: string): Promise<LocaleWords> {
  const byClinic = resolutions.get(words) ?? new Map<string, Promise<LocaleWords>>();
  resolutions.set(words, byClinic);
  const resolved = byClinic.get(clinic) ?? resolveWords(locale, words, { clinic });
  byClinic.set(clinic, resolved);
  return resolved;
}

export function clinicNamed({ clinics }: Site, id: string): Clinic {
  const clinic = clinics.find((each) => each.id === id);
  if (!clinic) throw new Error(`questionnaire/clinics: there is no clinic "${id}"`);
  return clinic;
}

/** A language's own name for itself. */
export const nameOf = (locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
