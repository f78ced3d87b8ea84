import { contactOf, noticesOf } from '$content/clinics/contact.ts';
import { clinicNamed, nameOf, wordsFor } from '$content/site.ts';
import { sourcesByGroup } from '$tools/signoff/sources.ts';
import { entriesOf, site } from '../../../site.server.ts';
import { partName } from '../names.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The source id of rules without a published source. It is described in the patient's words. */
const ownJudgement = 'clinicalJudgement';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = async ({ params }) => {
  const clinic = clinicNamed(site, params.clinic);
  const { words, pages } = await wordsFor(site, clinic, params.locale);
  const { about } = pages;
  const groups = sourcesByGroup(site.sources, site.questionnaire);
  const named = groups.flatMap(({ sources }) => sources);
  const titled = (ids: readonly string[]) => {
    const read = ids.filter((id) => id !== ownJudgement);
    const texts = read.map((id) => {
      const { title = id, detail = '' } = site.sources.sources[id] ?? {};
      return { text: `${title}. ${detail}.`, isEnglish: true };
    });
    return read.length < ids.length ? [...texts, { text: about.sources.ownRule, isEnglish: false }] : texts;
  };
  return {
    words,
    about,
    paper: pages.paper.link,
    fhir: pages.fhir.title,
    privacy: pages.privacy.link,
    clinic: contactOf(clinic, pages),
    notices: noticesOf(clinic, pages),
    language: nameOf(params.locale),
    isReviewed: site.reviewed.includes(params.locale),
    version: { version: site.questionnaire.version, hash: site.contentHash },
    groups: groups.map(({ group, sources }) => ({
      heading: group === 'outcomes' ? about.sources.outcomes : partName(words, group),
      sources: titled(sources),
    })),
    others: titled(Object.keys(site.sources.sources).filter((id) => !named.includes(id))),
  };
};
