import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import { expectedEnd, reachedEnd } from '../support/data/ends.ts';
import { expect, test } from '../support/browser/test.ts';

const vignettes = readVignettes();

/** The first with each outcome stands for those that end alike, and runs in every test. */
const firsts = new Set(
  Map.groupBy(vignettes, ({ expect: { outcome } }) => outcome)
    .values()
    .map(([first]) => first),
);

for (const vignette of vignettes) {
  const tag = firsts.has(vignette) ? [] : '@long';
  test(`${vignette.id} ends in ${vignette.expect.outcome}. ${vignette.story}`, { tag }, async ({ check }) => {
    await check.jump(vignette.answers);

    expect(await reachedEnd(check)).toEqual(expectedEnd(vignette));
    if (vignette.expect.outcome === 'callToday')
      expect((await check.headings()).filter((heading) => heading.includes('MILD'))).toEqual([]);
  });
}
