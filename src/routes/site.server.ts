import { clinicsFolder, clinicSurroundings, readClinicFiles } from '../content/clinics/clinic-files.ts';
import { wrongWithClinics } from '$content/clinics/check-clinics.ts';
import { refuse } from '$content/problem.ts';
import { readMoreLanguages } from '../content/words/language-files.ts';
import { offered, warningOf } from '$tools/translation/offered.ts';
import { isReviewedWhole } from '$tools/translation/status.ts';
import { dayOf, readSignedSite } from '$tools/signoff/signed-site.ts';

const found: Record<string, unknown> = import.meta.glob(
  [
    '/questionnaire/mild/{questionnaire,page-one,signoff,sources}.json',
    '/questionnaire/mild/locales/*/*.json',
    '/questionnaire/mild/translations/*.json',
  ],
  { eager: true, import: 'default' },
);

const clinics = readClinicFiles(clinicsFolder());
refuse(wrongWithClinics(clinics, clinicSurroundings(clinicsFolder())));

const files = {
  ...clinics,
  ...Object.fromEntries(Object.entries(found).map(([file, data]) => [file.slice(1), data])),
  ...readMoreLanguages(),
};
const read = offered(readSignedSite(files, dayOf(new Date())), files);

/** Read once for all pages. A broken file stops the build here, with its name. */
export const site = read.site;
for (const each of site.withdrawn) console.warn(warningOf(each));

/** Whether qualified translators have read all of a language as it stands. */
export const isTranslationReviewed = (locale: string): boolean => {
  const status = read.statuses.get(locale);
  return status === undefined || isReviewedWhole(status);
};

/** Every clinic in every language that it offers. */
export const entriesOf = () =>
  site.clinics.flatMap(({ id, locales }) => locales.map((locale) => ({ clinic: id, locale })));
