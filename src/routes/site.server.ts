import { clinicsFolder, clinicSurroundings, readClinicFiles } from '../content/clinics/clinic-files.ts';
import { wrongWithClinics } from '$content/clinics/check-clinics.ts';
import { refuse } from '$content/problem.ts';
import { readMoreLanguages } from '../content/words/language-files.ts';
import { offered, warningOf } from '$tools/translation/offered.ts';
import { isRelease, released } from '$tools/signoff/release.ts';
import { canonicalBase, wrongWithBase } from '$tools/fhir/canonical-base.ts';
import { dayOf, readSignedSite } from '$tools/signoff/signed-site.ts';

const found: Record<string, unknown> = import.meta.glob(
  [
    '$questionnaire/{decisions,learn-facts,page-one,questionnaire,signoff,sources}.json',
    '$questionnaire/locales/*/*.json',
    '$questionnaire/translations/*.json',
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
const today = dayOf(new Date());
const draft = offered(readSignedSite(files, today), files).site;

/** Read once for all pages. A broken file stops the build here, with its name. */
export const site = isRelease()
  ? released(draft, today, wrongWithBase(canonicalBase(draft.questionnaire)))
  : draft;
for (const each of site.withdrawn) console.warn(warningOf(each));

/** Whether qualified translators have reviewed all of a language's current texts. English is not a translation. */
export const isTranslationReviewed = (locale: string): boolean => site.translated.includes(locale);

/** True where a page in this language is for patients: all of it is signed and reviewed. */
export const isForPatients = (locale: string): boolean =>
  site.reviewed.includes('en') && isTranslationReviewed(locale);

/** Every clinic in every language that it offers. */
export const entriesOf = () =>
  site.clinics.flatMap(({ id, locales }) => locales.map((locale) => ({ clinic: id, locale })));
