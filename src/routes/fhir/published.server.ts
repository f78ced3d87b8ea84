import { wordsFor } from '$content/site.ts';
import { codeSystemResource, valueSetResources } from '$tools/fhir/code-system.ts';
import type { Publication } from '$tools/fhir/publication.ts';
import { questionnaireResource } from '$tools/fhir/questionnaire.ts';
import type { Language } from '$tools/fhir/wording.ts';
import { site } from '../site.server.ts';

/** All FHIR resources that are published with the site. They are about the questionnaire, not about a clinic. */
export async function published() {
  const publication = await publicationOf();
  return [
    questionnaireResource(publication),
    codeSystemResource(publication),
    ...valueSetResources(publication),
  ].map((resource) => ({ name: `${resource.resourceType}-${resource.id}`, resource }));
}

/** The language that clinicians sign comes first; the others are its translations. */
async function publicationOf(): Promise<Publication> {
  const [first, ...others] = await Promise.all([
    languageOf('en'),
    ...Object.keys(site.locales)
      .filter((locale) => locale !== 'en')
      .sort()
      .map(languageOf),
  ]);
  return {
    questionnaire: site.questionnaire,
    languages: [first, ...others],
    isReviewed: site.reviewed.includes('en'),
    contentHash: site.contentHash,
  };
}

async function languageOf(locale: string): Promise<Language> {
  const clinic = site.clinics.find(({ locales }) => locales.includes(locale)) ?? site.clinics[0];
  if (!clinic) throw new Error('questionnaire/clinics: there is no clinic');
  const { words } = await wordsFor(site, clinic, locale);
  return { locale, words };
}
