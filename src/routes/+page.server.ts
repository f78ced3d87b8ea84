import { nameOf, wordsFor } from '$content/site.ts';
import type { PageServerLoad } from './$types';
import { site } from './site.server.ts';

export const load: PageServerLoad = async () => ({
  clinics: await Promise.all(
    site.clinics.map(async (clinic) => ({
      id: clinic.id,
      name: clinic.name,
      place: clinic.place,
      languages: await Promise.all(
        clinic.locales.map(async (locale) => ({
          locale,
          name: nameOf(locale),
          front: (await wordsFor(site, clinic, locale)).words.ui.front,
        })),
      ),
    })),
  ),
});
