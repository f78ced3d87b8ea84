import { spokenLanguages } from '../support/data/languages.ts';
import { patient } from '../support/data/questionnaire.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { expect, test } from '../support/browser/test.ts';
import { variant } from '../support/variants.ts';

/** The smallest phone that is promised, under a thumb. */
test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

for (const [index, locale] of spokenLanguages.entries()) {
  const inEveryTest = index === 0;
  test(
    `a thumb on the drawing ticks the list beside it, left is left: ${locale}`,
    variant(inEveryTest),
    async ({ page }) => {
      await page.goto(`/caliber-pain/${locale}/`);
      const check = new CheckPage(page);
      await check.jump(patient(), 'where');
      const regions = page.locator('[data-region]');
      const ids = await regions.evaluateAll((all) =>
        all.map((each) => each.getAttribute('data-region') ?? ''),
      );
      expect(new Set(ids)).toEqual(new Set(['lowBack', 'buttocks', 'groin', 'leftLeg', 'rightLeg']));
      const left: Record<string, number> = {};
      for (const [at, id] of ids.entries()) {
        const region = regions.nth(at);
        const box = await region.boundingBox();
        expect.soft([id, Math.min(box?.width ?? 0, box?.height ?? 0) >= 48]).toEqual([id, true]);
        left[id] = box?.x ?? 0;
        const list = check.option('where', id);
        const before = await list.isChecked();
        await region.tap();
        await expect(list).toBeChecked({ checked: !before });
      }
      // From behind, in every direction of writing.
      expect(left['leftLeg']).toBeLessThan(left['rightLeg'] ?? 0);
    },
  );

  test(
    `a thumb finds each step from 0 to 10, 48 pixels wide and high: ${locale}`,
    variant(inEveryTest),
    async ({ page }) => {
      await page.goto(`/caliber-pain/${locale}/`);
      const check = new CheckPage(page);
      await check.jump(patient(), 'limitation');
      for (const step of Array.from({ length: 11 }, (_, number) => `n${number}`)) {
        const row = check.row('pain', step);
        const box = await row.boundingBox();
        expect.soft([step, Math.min(box?.width ?? 0, box?.height ?? 0) >= 48]).toEqual([step, true]);
        await row.tap();
        await expect(check.option('pain', step)).toBeChecked();
      }
      expect((await check.position()).picks['pain']).toEqual(['n10']);
    },
  );
}
