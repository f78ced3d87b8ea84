import { clinicNamed, nameOf, wordsFor } from '$content/site.ts';
import type { PageWords } from '$lib/i18n/words.ts';
import { site } from '../../site.server.ts';

/** The sheets that a patient takes along: each is a page of its own, without script, printed on one sheet. */
export const handouts = ['log', 'letter', 'cost', 'poster'] as const;
export type HandoutId = (typeof handouts)[number];

/** Links to the sheets from a page one folder below the check. The poster is for the clinic, not for patients. */
export const handoutLinks = (words: PageWords['handouts']) =>
  handouts
    .filter((id) => id !== 'poster')
    .map((id) => ({ href: `../${id}/index.html`, text: words[id].link }));

/** What each sheet's page needs. */
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
