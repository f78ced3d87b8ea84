import { dayOf, readSignedSite } from '$lib/signoff/signed-site.ts';

const found: Record<string, unknown> = import.meta.glob(
  [
    '/questionnaire/mild/{questionnaire,signoff,sources}.json',
    '/questionnaire/mild/locales/*/*.json',
    '/questionnaire/clinics/*.json',
  ],
  { eager: true, import: 'default' },
);

/** Read once for all pages. A broken file stops the build here, with its name. */
export const site = readSignedSite(
  Object.fromEntries(Object.entries(found).map(([file, data]) => [file.slice(1), data])),
  dayOf(new Date()),
);

/** Every clinic in every language that it offers. */
export const entriesOf = () =>
  site.clinics.flatMap(({ id, locales }) => locales.map((locale) => ({ clinic: id, locale })));
