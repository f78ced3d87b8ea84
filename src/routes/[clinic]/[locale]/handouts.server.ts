import { clinicNamed, nameOf, wordsFor } from '$content/site.ts';
import type { PageWords } from '$lib/i18n/words.ts';
import { site } from '../../site.server.ts';

/** The handouts for patients: each is a separate page without script that prints on one sheet. */
export const handouts = ['log', 'letter', 'cost', 'poster'] as const;
export type HandoutId = (typeof handouts)[number];

/** Links to the handouts, from the folder of a language's pages. */
export const handoutLinks = (words: PageWords['handouts'], folder: string) =>
  handouts.map((id) => ({ id, href: `${folder}${id}/index.html`, text: words[id].link }));

/** The same without the poster, which is for the clinic. */
export const patientHandouts = (words: PageWords['handouts'], folder: string) =>
  handoutLinks(words, folder).filter(({ id }) => id !== 'poster');

/** The data of a handout's page. */
export async function handoutPage({ clinic: id, locale }: { clinic: string; locale: string }) {
  const clinic = clinicNamed(site, id);
  const { words, pages } = await wordsFor(site, clinic, locale);
  return {
    words,
    handouts: pages.handouts,
    learn: words.ui.frame.learn,
    clinic: clinic.name,
    language: nameOf(locale),
  };
}
