import { contentHash } from '$lib/content/content-hash.ts';
import { clinicNamed, nameOf, wordsFor } from '$lib/content/site.ts';
import type { Words } from '$lib/i18n/words.ts';
import { paired } from '$lib/i18n/paired.ts';
import { packed } from '$lib/i18n/rows.ts';
import { termsByScreen } from '$lib/plain-words/glossary.ts';
import { entriesOf, site } from '../../site.server.ts';
import type { CheckProps } from './check-props.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = async ({ params, locals }) => {
  const clinic = clinicNamed(site, params.clinic);
  const { words, carer, pages } = await wordsFor(site, clinic, params.locale);
  const { name, place, phone, hours, site: web } = clinic;
  const check: CheckProps = {
    questionnaire: site.questionnaire,
    hash: contentHash(site.questionnaire),
    words: packed(site.questionnaire, paired(carried(words), carer)),
    terms: termsByScreen(site.questionnaire, site.locales[params.locale]?.questions, pages.glossary),
    clinic: { name, place, phone, hours, site: web },
    locale: params.locale,
    language: nameOf(params.locale),
  };
  locals.check = check;
  return { check, words, paper: pages.paper.link };
};

/** What only the page around the check and the other pages say does not travel with it. */
function carried(words: Words): Words {
  const others = ['front', 'noScript', 'straw', 'incision'];
  const left = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => !others.includes(key)));
  return { ...words, ui: { ...left(words.ui), pictures: left(words.ui.pictures) } as Words['ui'] };
}
