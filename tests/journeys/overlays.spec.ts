import type { Locator, Page } from '@playwright/test';
import { depth } from '../support/browser/history.ts';
import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { variant } from '../support/variants.ts';

/** The overlays that a patient can open: the button, and the dialog. */
const overlays = [
  { name: 'the emergency signs', id: 'emergency-signs' },
  { name: 'the languages', id: 'languages' },
] as const;

const opener = (page: Page, id: string) =>
  page.locator(`[popovertarget="${id}"]:not([popovertargetaction])`).first();
const closer = (page: Page, id: string) => page.locator(`#${id} [popovertargetaction="hide"]`);

/** As on a phone whose browser does not support light dismiss. */
const withoutLightDismiss = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((dialog) => dialog.setAttribute('popover', 'manual'));

async function open(page: Page, id: string): Promise<Locator> {
  await opener(page, id).click();
  const dialog = page.locator(`#${id}`);
  await expect(dialog).toBeVisible();
  return dialog;
}

for (const { name, id } of overlays) {
  test(`${name} can be closed by something inside, large enough for a thumb, and the focus comes back`, async ({
    page,
    check,
  }) => {
    await check.jump(patient(), 'age');
    await withoutLightDismiss(page, id);
    const dialog = await open(page, id);
    const box = await closer(page, id).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
    await closer(page, id).click();
    await expect(dialog).toBeHidden();
    await expect(opener(page, id)).toBeFocused();
  });

  for (const [browser, prepare] of [
    ['a browser that does so by itself', async () => {}],
    ['a browser that does not', withoutLightDismiss],
  ] as const)
    test(
      `a tap outside closes ${name} and presses nothing else, in ${browser}`,
      variant(id === 'emergency-signs'),
      async ({ page, check }) => {
        await page.setViewportSize({ width: 1280, height: 720 });
        await check.jump(patient(), 'age');
        await prepare(page, id);
        const dialog = await open(page, id);
        const before = await check.position();
        const under = await check.option('age', 'from65to80').boundingBox();
        await page.mouse.click((under?.x ?? 0) + 5, (under?.y ?? 0) + 5);
        await expect(dialog).toBeHidden();
        expect(await check.position()).toEqual(before);
        await check.pick('age', 'over80');
        expect((await check.position()).picks).toEqual({ age: ['over80'] });
      },
    );

  test(
    `Back closes ${name} and moves nothing else`,
    variant(id === 'emergency-signs'),
    async ({ page, check }) => {
      await check.jump(patient(), 'age');
      const [before, deep] = [await check.position(), await depth(page)];
      const dialog = await open(page, id);
      await page.goBack();
      await expect(dialog).toBeHidden();
      await expect.poll(() => depth(page)).toBe(deep);
      expect(await check.position()).toEqual(before);
      await page.goBack();
      await expect(check.question('age')).toHaveCount(0);
    },
  );

  test(`Back closes ${name} on the start, and the next Back leaves the page`, async ({ page, check }) => {
    await page.goto('/caliber-pain/en/learn/');
    await page.goto('/caliber-pain/en/');
    const openAndGoBack = async () => {
      const dialog = await open(page, id);
      await page.goBack();
      await expect(dialog).toBeHidden();
      await expect(check.screen).toHaveAttribute('data-screen', 'start');
    };
    await openAndGoBack();
    await openAndGoBack();
    await open(page, id);
    await closer(page, id).click();
    await check.continue();
    await expect(check.question('respondent')).toBeVisible();
    await page.goBack();
    await expect(check.screen).toHaveAttribute('data-screen', 'start');
    await page.goBack();
    await expect(check.screen).toHaveAttribute('data-screen', 'learn');
  });

  test(
    `Back in the moment in which ${name} open on the start closes them, and stays`,
    variant(id === 'emergency-signs'),
    async ({ page, check }) => {
      await page.goto('/caliber-pain/en/learn/');
      await page.goto('/caliber-pain/en/');
      for (const time of ['first', 'second']) {
        await opener(page, id).evaluate((button: HTMLElement) => {
          button.click();
          history.back();
        });
        await expect(page.locator(`#${id}`), time).toBeHidden();
        await expect(check.screen, time).toHaveAttribute('data-screen', 'start');
        await expect.poll(() => page.evaluate(() => history.state as unknown), time).toBeNull();
      }
    },
  );

  test(
    `Forward closes ${name} and moves nothing else`,
    variant(id === 'emergency-signs'),
    async ({ page, check }) => {
      await check.jump(patient(), 'diagnosis');
      await check.back();
      await expect(check.question('age')).toBeVisible();
      const dialog = await open(page, id);
      await page.goForward();
      await expect(dialog).toBeHidden();
      await expect(check.question('age')).toBeVisible();
    },
  );

  test(
    `Escape closes ${name}, and the focus comes back`,
    variant(id === 'emergency-signs'),
    async ({ page, check }) => {
      await check.jump(patient(), 'age');
      const dialog = await open(page, id);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(opener(page, id)).toBeFocused();
    },
  );

  test(`${name} never get onto paper`, async ({ page, check }) => {
    await check.jump(patient(), 'notes');
    const dialog = await open(page, id);
    await page.emulateMedia({ media: 'print' });
    await expect(dialog).toBeHidden();
  });
}

for (const { name, id } of overlays)
  test(
    `by keyboard, in a window as small as a page at 400 %, the focus is seen in ${name} and nowhere under them`,
    variant(id === 'emergency-signs'),
    async ({ page, check }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await check.jump(patient(), 'age');
      await opener(page, id).focus();
      await page.keyboard.press('Enter');
      const dialog = page.locator(`#${id}`);
      await expect(dialog).toBeVisible();
      let stops = 0;
      do {
        await page.keyboard.press('Tab');
        stops += 1;
        expect(await page.evaluate(isFocusSeen), `stop ${stops}`).toBe(true);
      } while (await dialog.isVisible());
      expect(stops).toBeGreaterThan(1);
    },
  );

/** Runs in the page: whether all of what has the focus can be seen. */
function isFocusSeen(): boolean {
  const focused = document.activeElement;
  const { left, top, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
  return [2, height / 2, height - 2].every((down) =>
    focused?.contains(document.elementFromPoint(left + width / 2, top + down)),
  );
}

test('only what these tests open can open over the check', async ({ page, check }) => {
  await expect(check.heading).toBeVisible();
  const ids = await page.locator('dialog, [popover]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.sort()).toEqual(overlays.map(({ id }) => id).sort());
});
