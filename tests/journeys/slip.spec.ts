import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';

const bladder = words.questions['emergencySigns']?.options['bladder'] ?? '';

test('a sign that “None of these” took away is named, stays in question, and comes back with one press', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'emergencySigns');
  await check.pick('emergencySigns', ['bladder']);
  await check.pick('emergencySigns', ['none']);
  await expect(check.question('emergencySigns').getByRole('status')).toContainText(bladder);
  await check.continue();
  await expect(check.errors).toBeFocused();
  await expect(check.errors).toContainText(bladder);
  await check.continue();
  await expect(check.question('emergencySigns')).toBeVisible();
  await check.errors.locator('[data-action="put-back"]').click();
  expect((await check.position()).picks).toEqual({ emergencySigns: ['bladder'] });
  await expect(check.errors).toHaveCount(0);
  await expect(page.getByRole('status')).toBeEmpty();
  await check.continue();
  await expect(check.screen).toHaveAttribute('data-screen', 'emergency');
});

test('who says that “None of these” is right goes on', async ({ check }) => {
  await check.jump(patient(), 'warningSigns');
  await check.pick('warningSigns', ['fever']);
  await check.pick('warningSigns', ['none']);
  await check.continue();
  await check.errors.locator('[data-action="keep-cleared"]').click();
  await expect(check.question('warningSigns')).toHaveCount(0);
  await expect(check.heading).toBeFocused();
});
