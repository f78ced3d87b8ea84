import { otherLanguages } from '../support/data/languages.ts';
import { checkFrame, expect, heard, test } from '../support/browser/embedded.ts';
import { isAt } from '../support/browser/history.ts';
import { hostDocument, plain } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';

for (const { screen, locale } of [
  { screen: 'pattern', locale: otherLanguages[0]?.locale ?? '' },
  { screen: 'review', locale: otherLanguages.at(-1)?.locale ?? '' },
])
  test(`in a sandboxed frame the check goes on at ${screen} in ${locale}`, async ({
    onHost,
    check,
    site,
  }) => {
    const page = await onHost({ html: hostDocument(plain(site)) });
    await check.jump(patient(), screen);
    const before = await check.position();
    const inFrame = page.frameLocator('iframe');
    await inFrame.locator('[popovertarget="languages"]:not([popovertargetaction])').click();
    await inFrame.locator(`#languages a[hreflang="${locale}"]`).click();
    await expect(inFrame.locator('html')).toHaveAttribute('lang', locale);
    await isAt(check, before);
    const frame = await checkFrame(page);
    expect(await frame.evaluate(() => [window.name, location.search + location.hash])).toEqual(['', '']);
    expect(page.frames()).toHaveLength(2);
    await check.jump(patient());
    await expect(check.outcome).toHaveAttribute('data-outcome', 'discuss');
    expect(await heard(page)).toEqual([]);
  });
