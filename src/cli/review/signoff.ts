import { refuse } from '../../content/problem.ts';
import { itemKinds } from '../../tools/signoff/items.ts';
import { checkLedger, coverage } from '../../tools/signoff/ledger.ts';
import { ledgerFile, sourcesFile, type SignedSite } from '../../tools/signoff/signed-site.ts';
import { checkLearnFacts, learnFactsFile } from '../../tools/signoff/learn-facts.ts';
import { checkSources } from '../../tools/signoff/sources.ts';
import { readSignoff, today } from '../../tools/signoff/read-signoff.ts';

export function run(): void {
  const site = readSignoff();
  console.log(report(site));
  refuse([
    ...checkLedger(ledgerFile, site.ledger, site.items, today()),
    ...checkSources(sourcesFile, site.sources, site.questionnaire),
    ...checkLearnFacts(learnFactsFile, site.learnFacts, site.sources, site.english),
  ]);
}

function report({
  questionnaire,
  contentHash,
  items,
  ledger,
  reviewed,
  english,
  sources,
}: SignedSite): string {
  const { signed, unsigned, changed, expired } = coverage(ledger, items, today());
  const counts = itemKinds.map((kind) => {
    const ids = items.filter((item) => item.kind === kind).map(({ id }) => id);
    return `  ${kind}: ${ids.filter((id) => signed.includes(id)).length} of ${ids.length}`;
  });
  return [
    `questionnaire ${questionnaire.id} ${questionnaire.version}, content ${contentHash}, on ${today()}`,
    `signed: ${signed.length} of ${items.length}`,
    ...counts,
    `unsigned: ${unsigned.length}, of which changed since signed: ${changed.length}, run out: ${expired.length}`,
    ...changed.map((id) => `  changed since signed: ${id}`),
    ...expired.map((id) => `  run out: ${id}`),
    reviewed.length > 0
      ? `the pages in ${reviewed.join(', ')} do not say that a review is missing`
      : `every page says: ${english.notes.disclosures.review}`,
    `rules with sources: ${Object.keys(sources.rules).length}`,
  ].join('\n');
}
