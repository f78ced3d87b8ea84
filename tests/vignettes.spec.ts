import { readVignettes } from '../src/commands/vignettes.ts';
import { expect, test } from './support/test.ts';
import { endOf } from './support/vignette-end.ts';

for (const vignette of readVignettes()) {
  test(`${vignette.id} ends in ${vignette.expect.outcome}. ${vignette.story}`, async ({ check }) => {
    await check.jump(vignette.answers);

    expect({
      screen: await check.screenName(),
      outcome: await check.outcome.evaluateAll((all) => all.map((each) => each.dataset['outcome'])),
      findings: await check.findings(),
      points: await check.points(),
      keepsGoing: await check.action('continue').count(),
    }).toEqual(endOf(vignette));
    if (vignette.expect.outcome === 'callToday')
      expect((await check.headings()).filter((heading) => heading.includes('MILD'))).toEqual([]);
  });
}
