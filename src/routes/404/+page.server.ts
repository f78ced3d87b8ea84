import { wordsFor } from '$content/site.ts';
import { site } from '../site.server.ts';
import type { PageServerLoad } from './$types';

/** The page for an unknown address: the clinic and the language are unknown, too. */
export const load: PageServerLoad = async () => {
  const known = new Map(site.clinics.flatMap((clinic) => clinic.locales.map((locale) => [locale, clinic])));
  return {
    languages: await Promise.all(
      [...known].map(async ([locale, clinic]) => {
        const { front, notFound, failure } = (await wordsFor(site, clinic, locale)).words.ui;
        const { direction = 'ltr' } = new Intl.Locale(locale).getTextInfo();
        return { locale, direction, ...notFound, front: front.heading, emergency: failure.emergency };
      }),
    ),
  };
};
