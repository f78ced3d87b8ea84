import { readSite } from '$lib/content/site.ts';

const found: Record<string, unknown> = import.meta.glob(
  [
    '/questionnaire/mild/questionnaire.json',
    '/questionnaire/mild/locales/*/*.json',
    '/questionnaire/clinics/*.json',
  ],
  { eager: true, import: 'default' },
);

/** Read once for all pages. A broken file stops the build here, with its name. */
export const site = readSite(
  Object.fromEntries(Object.entries(found).map(([file, data]) => [file.slice(1), data])),
);

/** Every clinic in every language that it offers. */
export const entriesOf = () =>
  site.clinics.flatMap(({ id, locales }) => locales.map((locale) => ({ clinic: id, locale })));
