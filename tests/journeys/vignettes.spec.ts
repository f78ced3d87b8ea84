import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import { expectedEnd, reachedEnd } from '../support/data/ends.ts';
import { expect, test } from '../support/browser/test.ts';

for (const vignette of readVignettes()) {
  test(`${vignette.id} ends in ${vignette.expect.outcome}. ${vignette.story}`, async ({ check }) => {
    await check.jump(vignette.answers);

    expect(await reachedEnd(check)).toEqual(expectedEnd(vignette));
    if (vignette.expect.outcome === 'callToday')
      expect((await check.headings()).filter((heading) => heading.includes('MILD'))).toEqual([]);
  });
}
