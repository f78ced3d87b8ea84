import { clinicNamed, nameOf, wordsFor } from '$content/site.ts';
import { entriesOf, site } from '../../../site.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = async ({ params }) => {
  const clinic = clinicNamed(site, params.clinic);
  const { words, pages } = await wordsFor(site, clinic, params.locale);
  return {
    words,
    learn: pages.learn,
    about: pages.about.link,
    terms: Object.values(pages.glossary)
      .map(({ term, meaning }) => ({ term, meaning }))
      .sort((a, b) => a.term.localeCompare(b.term, params.locale)),
    privacy: pages.privacy.link,
    clinic: clinic.name,
    language: nameOf(params.locale),
  };
};
