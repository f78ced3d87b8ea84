import { checkFrame, expect, heard, test } from '../support/browser/embedded.ts';
import { isAt } from '../support/browser/history.ts';
import { hostDocument, plain } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';

for (const { screen, locale, name } of [
  { screen: 'pattern', locale: 'ar', name: 'العربية' },
  { screen: 'review', locale: 'es', name: 'español' },
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
    await inFrame.locator('[popovertarget="languages"]').click();
    await inFrame.getByRole('link', { name, exact: true }).click();
    await expect(inFrame.locator('html')).toHaveAttribute('lang', locale);
    await isAt(check, before);
    const frame = await checkFrame(page);
    expect(await frame.evaluate(() => [window.name, location.search + location.hash])).toEqual(['', '']);
    await check.jump(patient());
    await expect(check.outcome).toHaveAttribute('data-outcome', 'discuss');
    expect(await heard(page)).toEqual([]);
  });
