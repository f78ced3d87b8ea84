import { home } from '../../content/home.ts';
import { readableEditions } from './editions.server.ts';
import { wordsFor } from '$content/site.ts';
import type { ReaderProps } from '$tools/reader/reader-props.ts';
import { base, standardCodes } from '../fhir/published.server.ts';
import { site } from '../site.server.ts';
import type { PageServerLoad } from './$types';

const locale = 'en';

/** One reader for every clinic, in the language of the staff. */
export const load: PageServerLoad = async ({ locals }) => {
  const [clinic] = site.clinics;
  if (!clinic) throw new Error('questionnaire/clinics: there is no clinic');
  const words = site.locales[locale];
  if (!words) throw new Error(`${home}/locales: there is no language "${locale}"`);
  const own = await wordsFor(site, clinic, locale);
  const reader: ReaderProps = {
    editions: await readableEditions(site, locale, own, words),
    words: own.pages.reader,
    locale,
    fhir: { base, codes: standardCodes },
  };
  locals.reader = reader;
  return { app: own.words.ui.app.name, reader };
};
