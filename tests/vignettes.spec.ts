import { readVignettes, type Vignette } from '../src/commands/vignettes.ts';
import { mild } from './support/questionnaire.ts';
import { expect, test } from './support/test.ts';

for (const vignette of readVignettes()) {
  test(`${vignette.id} ends in ${vignette.expect.outcome}. ${vignette.story}`, async ({ check }) => {
    await check.jump(vignette.answers);

    expect({
      screen: await check.screenName(),
      outcome: await check.outcome.evaluateAll((all) => all.map((each) => each.dataset['outcome'])),
      findings: await check.findings(),
      points: await check.points(),
      keepsGoing: await check.action('continue').count(),
    }).toEqual(expected(vignette));
    if (vignette.expect.outcome === 'callToday')
      expect((await check.headings()).filter((heading) => heading.includes('MILD'))).toEqual([]);
  });
}

function expected({ answers, expect: { outcome, findings, points } }: Vignette) {
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
