import { contentHash } from '$content/content-hash.ts';
import { clinicNamed, wordsFor } from '$content/site.ts';
import { entriesOf, site } from '../../site.server.ts';
import type { CheckProps } from './check-props.ts';
import { languagePack, otherLanguages } from './language-pack.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = async ({ params, locals }) => {
  const clinic = clinicNamed(site, params.clinic);
  const { words, pages } = await wordsFor(site, clinic, params.locale);
  const check: CheckProps = {
    questionnaire: site.questionnaire,
    // The reasons why something is not printed are for its authors.
    pageOne: { ...site.pageOne, notPrinted: {} },
    hash: contentHash(site.questionnaire),
    ...(await languagePack(clinic, params.locale)),
    languages: await otherLanguages(clinic, params.locale),
  };
  locals.check = check;
  return { check, words, paper: pages.paper.link };
};
