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
