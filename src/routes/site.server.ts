import { clinicsFolder, clinicSurroundings, readClinicFiles } from '../content/clinics/clinic-files.ts';
import { wrongWithClinics } from '$content/clinics/check-clinics.ts';
import { refuse } from '$content/problem.ts';
import { translatedFiles } from '$lib/i18n/english-only.ts';
import { emptyRecord, parseRecord } from '$tools/translation/record.ts';
import { isReviewedWhole, statusOf } from '$tools/translation/status.ts';
import { stringsOf, type Files } from '$tools/translation/strings.ts';
import { dayOf, readSignedSite } from '$tools/signoff/signed-site.ts';

const found: Record<string, unknown> = import.meta.glob(
  [
    '/questionnaire/mild/{questionnaire,page-one,signoff,sources}.json',
    '/questionnaire/mild/locales/*/*.json',
  ],
  { eager: true, import: 'default' },
);

const clinics = readClinicFiles(clinicsFolder());
refuse(wrongWithClinics(clinics, clinicSurroundings(clinicsFolder())));

const records: Record<string, unknown> = import.meta.glob('/questionnaire/mild/translations/*.json', {
  eager: true,
  import: 'default',
});

const read = readSignedSite(
  { ...clinics, ...Object.fromEntries(Object.entries(found).map(([file, data]) => [file.slice(1), data])) },
  dayOf(new Date()),
);

const english = stringsOf(translatedFiles(read.locales['en'] as object as Files));

/** How far each language's translation has come. */
const statuses = new Map(
  Object.entries(read.locales)
    .filter(([locale]) => locale !== 'en')
    .map(([locale, files]) => {
      const file = `/questionnaire/mild/translations/${locale}.json`;
      const record = file in records ? parseRecord(file.slice(1), records[file]) : emptyRecord;
      const strings = stringsOf(translatedFiles(files as object as Files));
      return [locale, statusOf(english, { strings, record })] as const;
    }),
);

/** While a safety text is missing or older than the English, nobody is offered that language. */
const isSafe = (locale: string) => (statuses.get(locale)?.unsafe.length ?? 0) === 0;
for (const locale of statuses.keys())
  if (!isSafe(locale))
    console.warn(`${locale} is withdrawn until its safety texts are renewed: npm run mild -- locales status`);

/** Read once for all pages. A broken file stops the build here, with its name. */
export const site = {
  ...read,
  clinics: read.clinics.map((clinic) => ({ ...clinic, locales: clinic.locales.filter(isSafe) })),
};

/** Whether qualified translators have read all of a language as it stands. */
export const isTranslationReviewed = (locale: string): boolean => {
  const status = statuses.get(locale);
  return status === undefined || isReviewedWhole(status);
};

/** Every clinic in every language that it offers. */
export const entriesOf = () =>
  site.clinics.flatMap(({ id, locales }) => locales.map((locale) => ({ clinic: id, locale })));
