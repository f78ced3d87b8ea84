import { home } from '../../content/home.ts';
import { withoutLanguages, type Files, type Site, type Withdrawn } from '../../content/site.ts';
import { describe, type Problem } from '../../content/problem.ts';
import { translatedFiles } from '../../lib/i18n/english-only.ts';
import { emptyRecord, parseRecord } from './record.ts';
import { isReviewedWhole, statusOf, type Status } from './status.ts';
import { stringsOf, type Files as LocaleFiles } from './strings.ts';

const source = 'en';
export const recordFile = (locale: string) => `${home}/translations/${locale}.json`;

export interface Offered<Given extends Site> {
  /** The site in the languages offered to patients. */
  readonly site: Given;
  /** The status of each language other than English that has all words. */
  readonly statuses: ReadonlyMap<string, Status>;
}

/**
 * The site without the languages whose safety texts are older than the English: those are offered to nobody. `files`
 * are the translation records by path. Throws ContentError for an invalid record.
 */
export function offered<Given extends Site>(site: Given, files: Files): Offered<Given> {
  const english = stringsIn(site, source);
  const statuses = new Map(
    Object.keys(site.locales)
      .filter((locale) => locale !== source)
      .map((locale) => {
        const file = recordFile(locale);
        const record = file in files ? parseRecord(file, files[file]) : emptyRecord;
        return [locale, statusOf(english, { strings: stringsIn(site, locale), record })];
      }),
  );
  const unsafe = [...statuses].flatMap(([locale, status]) => withdrawnFor(locale, status));
  const reviewed = [...statuses].filter(([, status]) => isReviewedWhole(status)).map(([locale]) => locale);
  return { site: withoutLanguages({ ...site, translated: [source, ...reviewed] }, unsafe), statuses };
}

const stringsIn = ({ locales }: Site, locale: string) =>
  stringsOf(translatedFiles(locales[locale] as object as LocaleFiles));

function withdrawnFor(locale: string, { unsafe }: Status): Withdrawn[] {
  const problems = unsafe.map((id): Problem => ({
    file: `${home}/locales/${locale}/${id.split('.')[0]}.json`,
    id,
    message: 'is a safety text, and the English has changed since: npm run mild -- locales renew',
  }));
  return problems.length > 0 ? [{ locale, problems }] : [];
}

/** How many problems of a language a warning lists; `locales status` lists all. */
const LISTED = 5;

/** A build's warning about a withdrawn language, naming language, file and id. */
export const warningOf = ({ locale, problems }: Withdrawn): string =>
  [
    `${locale} is withdrawn until it has every text of the English:`,
    ...problems.slice(0, LISTED).map((problem) => `  ${describe(problem)}`),
    ...(problems.length > LISTED
      ? [`  and ${problems.length - LISTED} more: npm run mild -- questionnaire check lists them`]
      : []),
  ].join('\n');
