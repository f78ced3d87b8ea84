import { clinicNamed, nameOf, wordsFor } from '$content/site.ts';
import { site } from '../site.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => site.clinics.map(({ id }) => ({ clinic: id }));

/** The address that people type from a flyer, without a language. */
export const load: PageServerLoad = async ({ params }) => {
  const clinic = clinicNamed(site, params.clinic);
  const languages = await Promise.all(
    clinic.locales.map(async (locale) => {
      const { app, front, failure } = (await wordsFor(site, clinic, locale)).words.ui;
      const { direction = 'ltr' } = new Intl.Locale(locale).getTextInfo();
      return { locale, direction, name: nameOf(locale), app, front, emergency: failure.emergency };
    }),
  );
  return { name: clinic.name, languages };
};
