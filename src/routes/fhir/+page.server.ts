import words from '$questionnaire/locales/en/fhir.json';
import { fill } from '$lib/i18n/overlay.ts';
import { site } from '../site.server.ts';
import type { PageServerLoad } from './$types';
import { base, published } from './published.server.ts';

/** The page is about the questionnaire, not about a clinic: it exists once, in English. */
export const load: PageServerLoad = async () => ({
  app: site.english.ui.app.name,
  words,
  names: fill(words.names, { base }),
  isReviewed: site.reviewed.includes('en'),
  package: 'mild-package.json',
  files: (await published()).map(({ name, resource }) => ({
    file: `${name}.json`,
    type: resource.resourceType,
    title: resource.title ?? name,
    language: resource.language ?? '',
    version: resource.version ?? '',
  })),
});
