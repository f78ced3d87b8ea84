import type { Locator, Page } from '@playwright/test';
import { checkFrame, expect, test } from '../support/browser/embedded.ts';
import { better, hostDocument, plain } from '../support/browser/host-site.ts';
import { isAt } from '../support/browser/history.ts';
import { patient } from '../support/data/questionnaire.ts';

const tall = '<div style="height:400px">A clinic</div>';

test.use({ viewport: { width: 360, height: 640 } });

/** How far the dialog extends beyond the visible area, in px. */
async function outOfSight(page: Page, dialog: Locator): Promise<number> {
  const box = await dialog.boundingBox();
  const size = page.viewportSize();
  if (!box || !size) return Infinity;
  return Math.max(0, -box.y, box.y + box.height - size.height);
}

for (const [name, snippet] of [
  ['a frame that grows', better],
  ['a plain frame, taller than the phone', plain],
] as const) {
  test(`in ${name} the emergency signs open where the person looks`, async ({
    page,
    onHost,
    check,
    site,
  }) => {
    await onHost({ html: hostDocument(tall + snippet(site) + tall) });
    await checkFrame(page);
    await check.jump(patient(), 'pattern');
    for (const y of [380, 440, 500]) {
      await page.evaluate((to) => scrollTo(0, to), y);
      await check.emergencyLink.evaluate((button: HTMLElement) => button.click());
      await expect(check.emergencySigns).toBeVisible();
      await expect.poll(() => outOfSight(page, check.emergencySigns)).toBe(0);
      await check.emergencySigns.locator('[popovertargetaction="hide"]').click();
      await expect(check.emergencySigns).toBeHidden();
    }
  });
}

test('a phone that is turned keeps the way out of the emergency signs in sight', async ({
  page,
  onHost,
  check,
  site,
}) => {
  await onHost({ html: hostDocument(better(site)) });
  await check.jump(patient(), 'duration');
  await check.emergencyLink.click();
  const close = check.emergencySigns.locator('[popovertargetaction="hide"]');
  await expect(close).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 640, height: 360 });
  await expect(close).toBeInViewport({ ratio: 1 });
});

test('what the host erases closes what lies over it', async ({ page, onHost, check, site }) => {
  await onHost({ html: hostDocument(better(site)) });
  await checkFrame(page);
  const erase = () =>
    page.locator('mild-check').evaluate((element: HTMLElement & { erase?: () => void }) => element.erase?.());
  for (const screen of ['start', 'age']) {
    if (screen !== 'start') await check.jump(patient(), screen);
    await check.emergencyLink.click();
    await expect(check.emergencySigns).toBeVisible();
    await erase();
    await expect(check.emergencySigns).toBeHidden();
    await isAt(check, { screen: 'start', picks: {} });
  }
});

test('on a shared tablet in a frame the warning comes where the person looks', async ({
  page,
  onHost,
  check,
  site,
}) => {
  await page.clock.install();
  await onHost({
    html: hostDocument(
      `${tall}<iframe src="${site}/caliber-pain/en/?kiosk=1" style="width:100%;height:1500px;border:0"></iframe>`,
    ),
  });
  await checkFrame(page);
  await check.jump(patient(), 'review');
  const frame = page.frameLocator('iframe');
  await page.evaluate(() => scrollTo(0, 1200));
  await page.clock.runFor(125_000);
  await expect(frame.getByRole('alertdialog')).toBeVisible();
  await page.clock.runFor(1_000);
  await expect.poll(() => outOfSight(page, frame.getByRole('alertdialog'))).toBe(0);
});
