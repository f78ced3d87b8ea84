import { pseudoLocales } from './pseudo.ts';
import { selected } from './selected.ts';
import { readOffered } from '../../../src/tools/translation/read-offered.ts';

/** The languages offered to patients, English first: the complete ones in the folder. */
export const spokenLanguages: readonly string[] = Object.keys(readOffered().site.locales);
if (spokenLanguages[0] !== 'en') throw new Error('patients are not offered English');

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  new Intl.Locale(locale).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';

const withDirections = (locales: readonly string[]) =>
  locales.map((locale) => ({ locale, direction: directionOf(locale) }));

/** The languages other than English, each with its direction. Empty while each of them is withdrawn. */
export const languages = withDirections(spokenLanguages.filter((locale) => locale !== 'en'));

/** The same or, if there is none, the made-up ones, so that other languages are always tested. */
export const otherLanguages = selected(
  'languages beside English',
  languages.length > 0 ? languages : withDirections(pseudoLocales),
);
