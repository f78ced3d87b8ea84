import { contentHash } from '$content/content-hash.ts';
import { clinicNamed, nameOf, wordsFor } from '$content/site.ts';
import type { Words } from '$lib/i18n/words.ts';
import { paired } from '$lib/i18n/paired.ts';
import { packed } from '$lib/i18n/rows.ts';
import { termsByScreen } from '$tools/words/glossary.ts';
import type { Clinic } from '$content/clinics/clinic.ts';
import type { PairedWords } from '$lib/i18n/voices.ts';
import { entriesOf, isTranslationReviewed, site } from '../../site.server.ts';
import type { CheckProps, English } from './check-props.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = async ({ params, locals }) => {
  const clinic = clinicNamed(site, params.clinic);
  const { words, carer, pages } = await wordsFor(site, clinic, params.locale);
  const { name, place, phone, hours, site: web } = clinic;
  const check: CheckProps = {
    questionnaire: site.questionnaire,
    // Why something is not printed is for its authors.
    pageOne: { ...site.pageOne, notPrinted: {} },
    hash: contentHash(site.questionnaire),
    words: packed(site.questionnaire, paired(carried(words), carer)),
    terms: termsByScreen(site.questionnaire, site.locales[params.locale]?.questions, pages.glossary),
    clinic: { name, place, phone, hours, site: web },
    locale: params.locale,
    language: nameOf(params.locale),
    languages: clinic.locales
      .filter((locale) => locale !== params.locale)
      .map((locale) => ({ locale, name: nameOf(locale) })),
    ...(params.locale === 'en' ? {} : { english: await englishFor(clinic, params.locale) }),
  };
  locals.check = check;
  return { check, words, paper: pages.paper.link };
};

/** What only the page around the check and the other pages say does not travel with it. */
function carried(words: Words): Words {
  const others = ['front', 'noScript', 'skip', 'check', 'straw', 'incision'];
  const left = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => !others.includes(key)));
  return { ...words, ui: { ...left(words.ui), pictures: left(words.ui.pictures) } as Words['ui'] };
}

/** What page 1 of the notes needs of the English. */
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
