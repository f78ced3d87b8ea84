import { clinicsFolder, clinicSurroundings, readClinicFiles } from '../build/clinic-files.ts';
import { wrongWithClinics } from '$lib/content/check-clinics.ts';
import { refuse } from '$lib/content/problem.ts';
import { dayOf, readSignedSite } from '$lib/signoff/signed-site.ts';

const found: Record<string, unknown> = import.meta.glob(
  ['/questionnaire/mild/{questionnaire,signoff,sources}.json', '/questionnaire/mild/locales/*/*.json'],
  { eager: true, import: 'default' },
);

const clinics = readClinicFiles(clinicsFolder());
refuse(wrongWithClinics(clinics, clinicSurroundings(clinicsFolder())));

/** Read once for all pages. A broken file stops the build here, with its name. */
export const site = readSignedSite(
  { ...clinics, ...Object.fromEntries(Object.entries(found).map(([file, data]) => [file.slice(1), data])) },
  dayOf(new Date()),
);

/** Every clinic in every language that it offers. */
export const entriesOf = () =>
  site.clinics.flatMap(({ id, locales }) => locales.map((locale) => ({ clinic: id, locale })));
