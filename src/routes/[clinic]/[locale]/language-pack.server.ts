import { contactOf } from '$content/clinics/contact.ts';
import { clinicNamed, nameOf, wordsFor } from '$content/site.ts';
import type { Clinic } from '$content/clinics/clinic.ts';
import { paired } from '$lib/i18n/paired.ts';
import { packed } from '$lib/i18n/rows.ts';
import type { PairedWords } from '$lib/i18n/voices.ts';
import type { Words } from '$lib/i18n/words.ts';
import { termsByScreen } from '$tools/words/glossary.ts';
import { createHash } from 'node:crypto';
import { isTranslationReviewed, site } from '../../site.server.ts';
import { patientHandouts } from './handouts.server.ts';
import type { English, Language, LanguagePack } from './check-props.ts';
import { packCall } from './language-pack.ts';

/** All texts of a check in one language of this clinic. */
export async function languagePack(clinic: Clinic, locale: string): Promise<LanguagePack> {
  const { words, carer, pages } = await wordsFor(site, clinic, locale);
  return {
    locale,
    language: nameOf(locale),
    direction: new Intl.Locale(locale).getTextInfo().direction ?? 'ltr',
    words: packed(site.questionnaire, paired(carried(words), carer)),
    terms: termsByScreen(site.questionnaire, site.locales[locale]?.questions, pages.glossary),
    clinic: contactOf(clinic, pages),
    handouts: {
      heading: pages.handouts.heading,
      newTab: pages.handouts.newTab,
      links: patientHandouts(pages.handouts, `../${locale}/`).map(({ href, text }) => ({ href, text })),
    },
    ...(locale === 'en' ? {} : { english: await englishFor(clinic, locale) }),
  };
}

const scripts = new Map<string, Promise<string>>();

/** The same as a script that passes it to the page that loaded it, and does nothing else. */
export function packScript(clinicId: string, locale: string): Promise<string> {
  const key = `${clinicId}/${locale}`;
  const made = scripts.get(key) ?? makeScript(clinicNamed(site, clinicId), locale);
  scripts.set(key, made);
  return made;
}

const makeScript = async (clinic: Clinic, locale: string) =>
  `${packCall}(${JSON.stringify(await languagePack(clinic, locale))});\n`;

/** The clinic's other languages, each with the hash of the only script that a page accepts for it. */
export const otherLanguages = (clinic: Clinic, own: string): Promise<Language[]> =>
  Promise.all(
    clinic.locales
      .filter((locale) => locale !== own)
      .map(async (locale) => ({
        locale,
        name: nameOf(locale),
        integrity: integrityOf(await packScript(clinic.id, locale)),
      })),
  );

const integrityOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** Without the words that only the surrounding page and the other pages use. */
function carried(words: Words): Words {
  const others = ['front', 'noScript', 'arriving', 'skip', 'check', 'straw', 'incision'];
  const left = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => !others.includes(key)));
  return { ...words, ui: { ...left(words.ui), pictures: left(words.ui.pictures) } as Words['ui'] };
}

/** The English words that page 1 of the notes needs. */
async function englishFor(clinic: Clinic, locale: string): Promise<English> {
  const { words, carer } = await wordsFor(site, clinic, 'en');
  const { findings, facts, notes, points, questions } = paired(words, carer) as Record<string, PairedWords>;
  const only = (things: PairedWords = {}, keys: readonly string[]) =>
    Object.fromEntries(
      Object.entries(things).map(([id, thing]) => [
        id,
        Object.fromEntries(Object.entries(thing).filter(([key]) => keys.includes(key))),
      ]),
    );
  return {
    words: {
      findings: findings ?? {},
      facts: facts ?? {},
      notes: notes ?? {},
      points: only(points, ['physician']),
      questions: only(questions, ['label', 'printedLabel', 'options', 'optionsPrinted']),
    },
    language: new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale,
    notice: isTranslationReviewed(locale) ? '' : words.ui.frame.unreviewed,
  };
}
