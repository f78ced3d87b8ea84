import { contactOf } from '$content/clinics/contact.ts';
import { clinicNamed, nameOf, wordsFor } from '$content/site.ts';
import { writtenDate } from '$lib/i18n/written-date.ts';
import { checkedSince, citationsOf, learnTextIds } from '$tools/signoff/learn-facts.ts';
import { entriesOf, site } from '../../../site.server.ts';
import { patientHandouts } from '../handouts.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = async ({ params }) => {
  const clinic = clinicNamed(site, params.clinic);
  const { words, pages } = await wordsFor(site, clinic, params.locale);
  const { learn, handouts } = pages;
  const ids = learnTextIds(learn);
  const { cited, numbersOf } = citationsOf(site.learnFacts, ids);
  const since = (...of: readonly string[]) => writtenDate(checkedSince(site.learnFacts, of), params.locale);
  return {
    words,
    learn,
    sections: learn.sections.map(({ id, heading, texts, items }) => {
      const cited = (passages: Readonly<Record<string, string>>) =>
        Object.entries(passages).map(([own, text]) => ({
          id: own,
          text,
          sources: numbersOf(`sections.${id}.${own}`),
        }));
      return { id, heading, texts: cited(texts), items: cited(items) };
    }),
    choices: Object.entries(learn.choices.rows).map(([id, row]) => ({
      ...row,
      id,
      numbersOf: Object.fromEntries(
        Object.keys(row).map((column) => [column, numbersOf(`choices.${id}.${column}`)]),
      ),
    })),
    criteria: site.questionnaire.criteria.map(({ id }) => words.findings.criteria[id]?.patient ?? ''),
    checked: { all: since(...ids), coverage: since('sections.coverage.medicare') },
    sources: cited.map((id) => {
      const { title = id, detail = '' } = site.sources.sources[id] ?? {};
      return `${title}. ${detail}.`;
    }),
    about: pages.about.link,
    privacy: pages.privacy.link,
    handouts: { heading: handouts.heading, links: patientHandouts(handouts, '../') },
    terms: Object.values(pages.glossary)
      .map(({ term, meaning }) => ({ term, meaning }))
      .sort((a, b) => a.term.localeCompare(b.term, params.locale)),
    clinic: contactOf(clinic, pages),

    language: nameOf(params.locale),
  };
};
