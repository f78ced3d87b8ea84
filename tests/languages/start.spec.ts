import { expect, test } from '../support/browser/test.ts';
import { spokenLanguages } from '../support/data/languages.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const locale of spokenLanguages)
  test(`Start is in sight on a small phone: ${locale}`, async ({ page }) => {
    await page.goto(`caliber-pain/${locale}/index.html`);
    const start = page.locator('main [data-action="continue"]');
    const bottom = () => start.evaluate((button) => button.getBoundingClientRect().bottom);
    await expect(start).toBeVisible();
    if (locale === 'en') expect(await bottom()).toBeLessThanOrEqual(740);
    // Without the draft band, which released pages do not have, and which is longer in an unreviewed language.
    await page
      .locator('aside:has(> [data-draft])')
      .evaluateAll((bands) => bands.forEach((band) => band.remove()));
    expect(await bottom()).toBeLessThanOrEqual(740);
  });
