import type { Vignette } from '../../../src/content/questionnaire/vignettes.ts';
import type { CheckPage } from '../browser/check-page.ts';
import { mild } from './questionnaire.ts';

/** The end of the check as ids, which are the same in every language. */
export const reachedEnd = async (check: CheckPage) => ({
  screen: await check.screenName(),
  outcome: await check.outcome.evaluateAll((all) => all.map((each) => each.dataset['outcome'])),
  findings: await check.findings(),
  points: await check.points(),
  keepsGoing: await check.action('continue').count(),
});

/** The expected end of a vignette. */
export function expectedEnd({ answers, expect: { outcome, findings, points } }: Vignette) {
  const stop = outcome === 'emergency' || outcome === 'adultsOnly' ? outcome : undefined;
  const screen = stop ?? (answers['age'] === 'under18' && outcome === 'callToday' ? outcome : 'notes');
  return {
    screen,
    outcome: screen === 'notes' ? [outcome] : [],
    findings: outcome === 'callToday' ? {} : findings,
    points: mild.printOrder.filter((id) => points.includes(id)),
    keepsGoing: 0,
  } as const;
}
