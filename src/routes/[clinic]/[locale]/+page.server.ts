import { clinicNamed, nameOf, wordsFor } from '$lib/content/site.ts';
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
    words,
    carer,
    terms: termsByScreen(site.questionnaire, site.locales[params.locale]?.questions, pages.glossary),
    clinic: { name, place, phone, hours, site: web },
    locale: params.locale,
    language: nameOf(params.locale),
  };
  locals.check = check;
  return { check, paper: pages.paper.link };
};
