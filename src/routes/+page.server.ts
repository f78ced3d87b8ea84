import { nameOf, wordsFor } from '$content/site.ts';
import type { Clinic } from '$content/clinics/clinic.ts';
import type { PageServerLoad } from './$types';
import { handoutLinks } from './[clinic]/[locale]/handouts.server.ts';
import { site } from './site.server.ts';

export const load: PageServerLoad = async () => ({
  clinics: await Promise.all(
    site.clinics.map(async (clinic) => ({
      id: clinic.id,
      name: clinic.name,
      place: clinic.place,
      languages: await Promise.all(clinic.locales.map((locale) => languageOf(clinic, locale))),
    })),
  ),
});

async function languageOf(clinic: Clinic, locale: string) {
  const { words, pages } = await wordsFor(site, clinic, locale);
  return {
    locale,
    name: nameOf(locale),
    direction: new Intl.Locale(locale).getTextInfo().direction,
    front: words.ui.front,
    handouts: {
      heading: pages.handouts.heading,
      links: handoutLinks(pages.handouts, `${clinic.id}/${locale}/`),
    },
  };
}
