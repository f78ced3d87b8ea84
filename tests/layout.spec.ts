import type { Page } from '@playwright/test';
import { CheckPage } from './support/check-page.ts';
import { expect, test } from './support/test.ts';
import { tours } from './support/tours.ts';

const FINGER = 48;

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function tooSmall(page: Page) {
  const targets = await new CheckPage(page).targets();
  return targets.filter(({ width, height }) => width < FINGER || height < FINGER);
}

for (const viewport of [
  { width: 320, height: 256 },
  { width: 360, height: 740 },
  { width: 1280, height: 1024 },
]) {
  test.describe(`${viewport.width} by ${viewport.height} px`, () => {
    test.use({ viewport });

    for (const { name, go } of tours) {
      test(`${name} stay within the page and everything to press fits a finger`, async ({ page }) => {
        await go(page, (screen) =>
          test.step(screen, async () => {
            expect
              .soft({ screen, sideways: Math.max(0, await overflow(page)), tooSmall: await tooSmall(page) })
              .toEqual({ screen, sideways: 0, tooSmall: [] });
          }),
        );
      });
    }
  });
}
