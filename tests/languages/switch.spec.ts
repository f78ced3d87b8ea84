import { CheckPage } from '../support/browser/check-page.ts';
import { isAt } from '../support/browser/history.ts';
import { otherLanguages } from '../support/data/languages.ts';
import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { wordsIn } from '../support/data/words.ts';

const fresh = { screen: 'start', picks: {} };

for (const { locale } of otherLanguages)
  test(`the check begins again in ${locale}, and says so before`, async ({ page, check }) => {
    await check.jump(patient(), 'pattern');
    await page.locator('[popovertarget="languages"]').click();
    await expect(page.locator('#languages')).toContainText(wordsIn('en', false).ui.frame.startsAnew);
    await page.locator(`#languages a[hreflang="${locale}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await isAt(check, fresh);
    expect(await page.evaluate(() => [window.name, location.search + location.hash])).toEqual(['', '']);
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await isAt(check, fresh);
  });

test('a page that the browser keeps for Back forgets its answers when it is left', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'review');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await isAt(check, fresh);
});

test('a language opened in a tab of its own starts there', async ({ page, check }) => {
  await check.jump(patient(), 'review');
  await page.locator('[popovertarget="languages"]').click();
  const opened = page.context().waitForEvent('page');
  await page
    .locator('#languages a[hreflang]')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await isAt(new CheckPage(tab), fresh);
  await tab.close();
});
