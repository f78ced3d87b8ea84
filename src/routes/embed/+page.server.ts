import { building } from '$app/environment';
import { nameOf, wordsFor } from '$content/site.ts';
import { readFileSync } from 'node:fs';
import { loaderOf, pointer } from '../../embed/loaders.ts';
import type { SnippetsProps } from '../../embed/snippets-page.ts';
import { site } from '../site.server.ts';
import type { PageServerLoad } from './$types';

/** The page is for those who maintain clinics' sites. It exists once, in English. */
export const load: PageServerLoad = async ({ locals }) => {
  const [first] = site.clinics;
  if (!first) throw new Error('questionnaire/clinics: there is no clinic');
  const { words, pages } = await wordsFor(site, first, 'en');
  const { copied, select, ...texts } = pages.embed.page;
  const snippets: SnippetsProps = {
    clinics: site.clinics.map(({ id, name, locales }) => ({
      id,
      name,
      languages: locales.map((locale) => ({ locale, name: nameOf(locale) })),
    })),
    loader: building ? loaderOf(readFileSync('.entry/embed.js')) : { name: pointer, integrity: '' },
    copied,
    select,
  };
  locals.snippets = snippets;
  return { app: words.ui.app.name, texts };
};
