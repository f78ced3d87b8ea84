import { contentHash } from '$lib/content/content-hash.ts';
import { clinicNamed, nameOf, wordsFor } from '$lib/content/site.ts';
import { entriesOf, site } from '../../site.server.ts';
import type { CheckProps } from './check-props.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = async ({ params, locals }) => {
  const clinic = clinicNamed(site, params.clinic);
  const { words, carer } = await wordsFor(site, clinic, params.locale);
  const { name, place, phone, hours, site: web } = clinic;
  const check: CheckProps = {
    questionnaire: site.questionnaire,
    hash: contentHash(site.questionnaire),
    words,
    carer,
    clinic: { name, place, phone, hours, site: web },
    locale: params.locale,
    language: nameOf(params.locale),
  };
  locals.check = check;
  return { check };
};
