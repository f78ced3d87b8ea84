import type { Clinic } from '../../content/clinics/clinic.ts';

/** What people type, or a site's own language setting makes, for a folder of ours; no `name` where none is meant. */
export interface Spelling {
  /** A regular expression without a case that nginx's and Caddy's engines read alike. */
  readonly spelled: string;
  readonly name: string;
}

export type Served = Pick<Clinic, 'id' | 'locales'>;

/** Scripts that readers of a language's other script can't be sent to, by what names them in a tag. */
const otherScripts: Readonly<Record<string, string>> = { zh: 'hant|tw|hk|mo' };

/** Each clinic's folder in letters of any case. */
export const clinicSpellings = (clinics: readonly Served[]): Spelling[] =>
  clinics.map(({ id }) => ({ spelled: `^${id}$`, name: id }));

/** Each language's folder, as in "EN", "es-MX" or "zh_CN". The first that fits is meant: exact names come before others. */
export function localeSpellings(clinics: readonly Served[]): Spelling[] {
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

/** A language without a region is for all who speak it. */
const isPlain = (locale: string): boolean => new Intl.Locale(locale).region === undefined;

/** Looks like the name of a language: whoever asks for one that a clinic lacks is shown those that it has. */
export const anyLanguage = '^[a-z][a-z][a-z]?([-_][a-z0-9]+)*$';

/** Which folder is meant; undefined where none is. */
export const meant = (spellings: readonly Spelling[], given: string): string | undefined =>
  spellings.find(({ spelled }) => new RegExp(spelled, 'i').test(given))?.name || undefined;
