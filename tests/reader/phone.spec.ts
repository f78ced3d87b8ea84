import { execFileSync } from 'node:child_process';
import { expect, test } from '../support/browser/test.ts';
import { patient } from '../support/data/questionnaire.ts';
import { words } from '../support/data/words.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`on a phone in ${colorScheme}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, colorScheme, deviceScaleFactor: 2 });

    test('one press shows the code large enough for a scanner, white around it', async ({
      page,
      check,
    }, testInfo) => {
      await check.jump(patient());
      await page.getByRole('button', { name: words.ui.notes.showCode }).click();
      const picture = page.locator('figure.code img');
      await expect(picture).toBeInViewport({ ratio: 1 });
      const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(250);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const path = testInfo.outputPath('screen.png');
      await page.screenshot({ path });
      expect(
        execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', path]).toString(),
      ).toMatch(/^MILD1/);
    });
  });
