import type { Clinic } from '../../content/clinics/clinic.ts';

/**
 * A spelling of a folder's name that people type or a site's language setting produces; no `name` if it matches none.
 */
export interface Spelling {
  /** A case-insensitive regular expression that nginx's and Caddy's engines interpret alike. */
  readonly spelled: string;
  readonly name: string;
}

export type ServedClinic = Pick<Clinic, 'id' | 'locales'>;

/** Tags of the script of a language that its offered script cannot serve, by language. */
const otherScripts: Readonly<Record<string, string>> = { zh: 'hant|tw|hk|mo' };

/** Each clinic's folder, in any case. */
export const clinicSpellings = (clinics: readonly ServedClinic[]): Spelling[] =>
  clinics.map(({ id }) => ({ spelled: `^${id}$`, name: id }));

/** Each language's folder, such as "EN", "es-MX" or "zh_CN". The first match wins: exact names come first. */
export function localeSpellings(clinics: readonly ServedClinic[]): Spelling[] {
  const locales = [...new Set(clinics.flatMap((clinic) => clinic.locales))].sort();
  const exact = locales.map((locale) => ({ spelled: `^${locale}$`, name: locale }));
  const close = locales.filter(isPlain).flatMap((locale) => {
    const { language } = new Intl.Locale(locale);
    const other = otherScripts[language];
    const none = other === undefined ? [] : [{ spelled: `^${language}[-_]((${other})([-_].*)?)$`, name: '' }];
    return [...none, { spelled: `^${language}([-_][a-z0-9]+)*$`, name: locale }];
  });
  return [...exact, ...close];
}

/** A language without a region is for all of its speakers. */
const isPlain = (locale: string): boolean => new Intl.Locale(locale).region === undefined;

/** Looks like a language tag: a request for one that a clinic lacks is redirected to the list of those it has. */
export const anyLanguage = '^[a-z][a-z][a-z]?([-_][a-z0-9]+)*$';

/** The folder that is meant; undefined if none is. */
export const meant = (spellings: readonly Spelling[], given: string): string | undefined =>
  spellings.find(({ spelled }) => new RegExp(spelled, 'i').test(given))?.name || undefined;
