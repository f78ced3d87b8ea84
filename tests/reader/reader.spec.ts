import { contentHash } from '../../src/content/content-hash.ts';
import { codeOf } from '../../src/lib/qr/code.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';

const code = codeOf(
  { questionnaire: mild, hash: contentHash(mild) },
  { answers: patient({ health: ['infection'] }), language: 'en', date: '2026-03-01' },
);

test('a scanner that types gives the notes of the code again', async ({ page }) => {
  await page.goto('/reader/');
  await page.locator('#typed').pressSequentially(code.slice(0, 12));
  await page.locator('#typed').fill(code);
  await page.keyboard.press('Enter');
  await expect(page.locator('article')).toContainText(
    words.questions['health']?.optionsPrinted?.['infection'] ?? 'no such option',
  );
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', 'otherCareFirst');
});

for (const [name, text, problem] of [
  ['something else', 'https://example.org', 'notOurs'],
  ['nothing', '', 'empty'],
  ['a part of a code', code.slice(0, -4), 'cut'],
  ['a damaged code', code.replace(/.$/, (last) => (last === '0' ? '1' : '0')), 'damaged'],
] as const)
  test(`the reader says so when it is given ${name}, and reads on`, async ({ page }) => {
    await page.goto('/reader/');
    await page.locator('#typed').fill(text);
    await page.keyboard.press('Enter');
    if (text === '') await page.locator('[data-action="read"]').click();
    await expect(page.locator('[data-problem]')).toHaveAttribute('data-problem', problem);
    await expect(page.locator('article')).toHaveCount(0);
    await page.locator('#typed').fill(code);
    await page.keyboard.press('Enter');
    await expect(page.locator('article')).toBeVisible();
    await expect(page.locator('[data-problem]')).toHaveCount(0);
  });

test('a picture of page 1 gives the same code, and an empty file does not', async ({ page, check }) => {
  await check.jump(patient({ health: ['infection'] }));
  const picture = await page.locator('article.physician').screenshot();
  const caption = (await page.locator('figure.code figcaption').innerText()).trim();
  await page.goto('/reader/');
  await page.locator('#file').setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer: picture });
  await expect(page.locator('figure.code figcaption')).toHaveText(caption);
  await page
    .locator('#file')
    .setInputFiles({ name: 'e.png', mimeType: 'image/png', buffer: Buffer.alloc(0) });
  await expect(page.locator('[data-problem]')).toHaveAttribute('data-problem', 'noPicture');
  await expect(page.locator('article')).toHaveCount(0);
});
