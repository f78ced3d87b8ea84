import { contentHash } from '$content/content-hash.ts';
import { wordsFor } from '$content/site.ts';
import type { Questionnaire } from '$lib/engine/schema.ts';
import { overlaid } from '$lib/i18n/overlay.ts';
import type { LocaleWords } from '$lib/i18n/resolve.ts';
import imprintFile from '$questionnaire/publication.json';
import codesFile from '$questionnaire/standard-codes.json';
import { canonicalBase } from '$tools/fhir/canonical-base.ts';
import { formWords } from '$tools/fhir/form-words.ts';
import { packageOf, resourcesOf } from '$tools/fhir/package.ts';
import { parseImprint, parseStandardCodes } from '$tools/fhir/publication-files.ts';
import type { Publication } from '$tools/fhir/publication.ts';
import type { FormsByLocale } from '$tools/fhir/response.ts';
import type { Language } from '$tools/fhir/wording.ts';
import { keptIn } from '../kept.server.ts';
import { site } from '../site.server.ts';

/** The base of the canonical URLs of all resources. */
export const base = canonicalBase(site.questionnaire);

/** The codes of other systems that match questions of the current version. */
export const standardCodes = parseStandardCodes(
  codesFile,
  site.questionnaire,
  Object.keys(site.sources.codes),
);

/** Computed once for all pages: laying out a questionnaire takes seconds. */
let made: ReturnType<typeof make> | undefined;
const publications = async () => (await (made ??= make())).publications;

async function make() {
  const publications = await publicationsOf();
  const resources = publications
    .flatMap(resourcesOf)
    .map((resource) => ({ name: `${resource.resourceType}-${resource.id}`, resource }));
  return { publications, resources };
}

/** All FHIR resources that are published with the site. They are about the questionnaire, not about a clinic. */
export const published = async () => (await (made ??= make())).resources;

/** The same as one transaction bundle. */
export const packaged = async () => packageOf((await published()).map(({ resource }) => resource));

/** The words of each published form of a version, by language, as the responses to it repeat them. */
export async function formsOf({ version }: Questionnaire): Promise<FormsByLocale> {
  const found = (await publications()).find(({ questionnaire }) => questionnaire.version === version);
  if (!found) return {};
  const { questionnaire, languages } = found;
  return Object.fromEntries(
    languages.map(({ locale, words, carer }) => [
      locale,
      { patient: formWords(questionnaire, words), carer: formWords(questionnaire, carer) },
    ]),
  );
}

async function publicationsOf(): Promise<readonly Publication[]> {
  const [current, ...kept] = byVersion(
    (await Promise.all(localesInOrder().map(editionsIn))).flat(),
    site.questionnaire,
  );
  const all = [current, ...kept].filter((each) => each !== undefined);
  const imprint = parseImprint(
    imprintFile,
    all.map(({ questionnaire }) => questionnaire.version),
  );
  return all.map(({ questionnaire, languages }, at) => ({
    questionnaire,
    languages,
    isReviewed: at === 0 && site.reviewed.includes('en'),
    isKept: at > 0,
    contentHash: at === 0 ? site.contentHash : contentHash(questionnaire),
    base,
    publisher: imprint.publisher,
    copyright: imprint.copyright,
    date: imprint.dates[questionnaire.version] ?? '',
    codes: at === 0 ? standardCodes : {},
  }));
}

/** The language that clinicians sign comes first; the others are its translations. */
const localesInOrder = () => [
  'en',
  ...Object.keys(site.locales)
    .filter((locale) => locale !== 'en')
    .sort(),
];

interface Edition {
  readonly questionnaire: Questionnaire;
  readonly language: Language;
}

async function editionsIn(locale: string): Promise<readonly Edition[]> {
  const clinic = site.clinics.find(({ locales }) => locales.includes(locale)) ?? site.clinics[0];
  const words = site.locales[locale];
  if (!clinic || !words) throw new Error('questionnaire/clinics: there is no clinic');
  const own = await wordsFor(site, clinic, locale);
  const kept = await keptIn(locale, words, { clinic: clinic.name });
  return [
    { questionnaire: site.questionnaire, language: languageOf(locale, own) },
    ...kept.map(({ questionnaire, resolved }) => ({
      questionnaire,
      language: languageOf(locale, resolved),
    })),
  ];
}

const languageOf = (locale: string, { words, carer }: LocaleWords): Language => ({
  locale,
  words,
  carer: overlaid(words, carer),
});

/** The editions grouped by version, the current one first, without a kept copy of the current one. */
function byVersion(editions: readonly Edition[], current: Questionnaire) {
  const versions = [...new Set(editions.map(({ questionnaire }) => questionnaire.version))];
  const inOrder = [current.version, ...versions.filter((version) => version !== current.version)];
  return inOrder.flatMap((version) => {
    const own = editions.filter(
      ({ questionnaire }) =>
        questionnaire.version === version && (version !== current.version || questionnaire === current),
    );
    const [first, ...others] = own.map(({ language }) => language);
    const [edition] = own;
    return edition && first
      ? [{ questionnaire: edition.questionnaire, languages: [first, ...others] as const }]
      : [];
  });
}
