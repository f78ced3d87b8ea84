import { pseudoLocales } from './pseudo.ts';
import { selected } from './selected.ts';
import { readOffered } from '../../../src/tools/translation/read-offered.ts';

/** The languages that patients are offered, English first: those of the folder that are whole. */
export const spokenLanguages: readonly string[] = Object.keys(readOffered().site.locales);
if (spokenLanguages[0] !== 'en') throw new Error('patients are not offered English');

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  new Intl.Locale(locale).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';

const withDirections = (locales: readonly string[]) =>
  locales.map((locale) => ({ locale, direction: directionOf(locale) }));

/** The languages beside English, each with the way it is written. While each of them is withdrawn there is none. */
export const languages = withDirections(spokenLanguages.filter((locale) => locale !== 'en'));

/** The same; while there is none, the made-up ones, so that what holds in another language is tried in one. */
export const otherLanguages = selected(
  'languages beside English',
  languages.length > 0 ? languages : withDirections(pseudoLocales),
);
