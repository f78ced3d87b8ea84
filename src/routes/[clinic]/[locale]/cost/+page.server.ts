import { fill } from '$lib/i18n/overlay.ts';
import { writtenDate } from '$lib/i18n/written-date.ts';
import { checkedSince } from '$tools/signoff/learn-facts.ts';
import { entriesOf, site } from '../../../site.server.ts';
import { handoutPage } from '../handouts.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

const isAboutCost = (id: string) => id.startsWith('handouts.cost.');

export const load: PageServerLoad = async ({ params }) => {
  const page = await handoutPage(params);
  const { facts } = site.learnFacts;
  const checked = checkedSince(site.learnFacts, Object.keys(facts).filter(isAboutCost));
  const date = writtenDate(checked, params.locale);
  return { ...page, lines: page.handouts.cost.lines.map((line) => fill(line, { date })) };
};
