import type { Page } from '@playwright/test';
import { checkFrame, test as inFrame } from '../support/browser/embedded.ts';
import { better, hostDocument } from '../support/browser/host-site.ts';
import { expect, test } from '../support/browser/test.ts';

/** Reloads the page, as by a slip, and returns the dialogs that the browser shows. */
async function slip(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  page.removeAllListeners('dialog');
  return asked;
}

test('the browser asks before a slip loses answers, and nothing is asked where there are none', async ({
  page,
  check,
}) => {
  await check.continue();
  expect(await slip(page)).toEqual([]);
  await check.continue();
  await check.pick('respondent', 'me');
  expect(await slip(page)).toEqual(['beforeunload']);
  await expect(check.screen).toHaveAttribute('data-screen', 'start');
});

test('nothing is asked where help comes first', async ({ page, check }) => {
  await check.walk({ respondent: 'me', emergencySigns: ['bladder'] }, 'notes');
  await expect(check.screen).toHaveAttribute('data-screen', 'emergency');
  expect(await slip(page)).toEqual([]);
});

test('a pull at the top does not load the page again', async ({ page, check }) => {
  await expect(check.heading).toBeVisible();
  const pull = await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY);
  expect(pull).toBe('contain');
});

inFrame('in a frame the page around it scrolls on where the check ends', async ({ page, onHost, site }) => {
  await onHost({ html: hostDocument(`${better(site)}<div style="height:3000px"></div>`) });
  const frame = await checkFrame(page);
  await expect
    .poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY))
    .toBe('auto');
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});
