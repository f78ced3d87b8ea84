import type { Vignette } from '../../src/commands/vignettes.ts';
import { mild } from './questionnaire.ts';

/** Where a vignette ends on the page, and what it holds there. */
export function endOf({ answers, expect: { outcome, findings, points } }: Vignette) {
  const stops =
    outcome === 'emergency' || outcome === 'adultsOnly' || answers['age'] === 'under18' ? outcome : undefined;
  return {
    screen: stops ?? 'notes',
    outcome: stops ? [] : [outcome],
    findings: outcome === 'callToday' ? {} : findings,
    points: mild.printOrder.filter((id) => points.includes(id)),
    keepsGoing: 0,
  };
}
