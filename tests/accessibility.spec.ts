import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { tours } from './support/tours.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The pages hold no frames, so that axe needs no second page of its own to gather what it found.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

/** What axe finds by day, and by night in the colours, all that differs then. */
async function violations(page: Page) {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe(page).withTags(tags).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page).withRules('color-contrast').analyze();
  return { light: namesOf(light), dark: namesOf(dark) };
}

const namesOf = ({ violations: found }: Awaited<ReturnType<AxeBuilder['analyze']>>) =>
  found.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));

test.describe.configure({ timeout: 90_000 });

for (const width of [360, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { name, go } of tours) {
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        await go(page, (screen) =>
          test.step(screen, async () => {
            expect.soft({ screen, ...(await violations(page)) }).toEqual({ screen, light: [], dark: [] });
          }),
        );
      });
    }
  });
}
