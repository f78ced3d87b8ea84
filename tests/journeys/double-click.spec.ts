import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';

test('a double click on Continue goes one screen on and picks nothing there', async ({ check }) => {
  await check.action('continue').dblclick();
  await expect.poll(() => check.position()).toEqual({ screen: 'question', picks: { respondent: [] } });
  await check.pick('respondent', 'me');
  await check.action('continue').dblclick();
  await expect.poll(() => check.position()).toEqual({ screen: 'question', picks: { emergencySigns: [] } });
  await expect(check.errors).toHaveCount(0);
});

test('a double click on Back goes one screen back', async ({ page, check }) => {
  await check.jump(patient(), 'scan');
  await check.action('back').dblclick();
  await expect(check.question('scan')).toHaveCount(0);
  await page.goForward();
  await expect.poll(() => check.position()).toEqual({ screen: 'question', picks: { scan: [] } });
});

test('a double click on what opens an overlay leaves it open, and one on what closes it picks nothing underneath', async ({
  page,
  check,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await check.jump(patient(), 'duration');
  const before = await check.position();
  await check.emergencyLink.dblclick();
  await expect(check.emergencySigns).toBeVisible();

  // An option is brought under the button.
  const close = check.emergencySigns.locator('[popovertargetaction="hide"]');
  const [button, option] = await Promise.all([
    close.boundingBox(),
    check.row('duration', 'over6Months').boundingBox(),
  ]);
  await page.evaluate((by) => scrollBy(0, by), (option?.y ?? 0) - (button?.y ?? 0));
  await close.dblclick();
  await expect(check.emergencySigns).toBeHidden();
  expect(await check.position()).toEqual(before);
});
