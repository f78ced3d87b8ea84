import { clinicNamed, nameOf, wordsFor } from '$content/site.ts';
import { entriesOf, site } from '../../../site.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = async ({ params }) => {
  const clinic = clinicNamed(site, params.clinic);
  const { words, pages } = await wordsFor(site, clinic, params.locale);
  return { words, privacy: pages.privacy, clinic: clinic.name, language: nameOf(params.locale) };
};
