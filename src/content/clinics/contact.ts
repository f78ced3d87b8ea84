import type { PageWords } from '../../lib/i18n/words.ts';
import type { Clinic } from './clinic.ts';

/** How a patient reaches the clinic, and that it offers other pain care if its profile states so. */
export function contactOf(
  { name, place, phone, hours, site, alsoOffers }: Clinic,
  { disclosure }: Pick<PageWords, 'disclosure'>,
) {
  return { name, place, phone, hours, site, also: alsoOffers ? disclosure.alsoOffers : undefined };
}

/** The clinic's own notices, by link text; empty if its profile has none. */
export const noticesOf = ({ notices }: Clinic, { disclosure }: Pick<PageWords, 'disclosure'>) =>
  notices === undefined
    ? []
    : [
        { href: notices.nondiscrimination, text: disclosure.notices.nondiscrimination },
        { href: notices.languageHelp, text: disclosure.notices.languageHelp },
      ];
