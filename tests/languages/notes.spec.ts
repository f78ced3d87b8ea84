import { patient } from '../support/data/questionnaire.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { otherLanguages } from '../support/data/languages.ts';
import { expect, test } from '../support/browser/test.ts';

for (const { locale } of otherLanguages)
  test(`page 1 is in English, and what was picked in ${locale} stands beside it in its own language`, async ({
    page,
  }) => {
    await page.goto(`/caliber-pain/${locale}/`);
    const check = new CheckPage(page);
    await check.jump(patient({ medicines: ['bloodThinner'], health: ['breathing'] }));
    const physician = check.sheet('physician');
    await expect(physician).toHaveAttribute('lang', 'en');
    const own = await physician.locator(`bdi[lang="${locale}"]`).allInnerTexts();
    expect(own.length).toBeGreaterThan(4);
    expect(own.join('')).not.toMatch(/[\u2068\u2069]/);
    expect(await physician.innerText()).not.toMatch(/[\u2068\u2069]/);
    await expect(check.sheet('patient').locator('bdi')).toHaveCount(0);
  });
