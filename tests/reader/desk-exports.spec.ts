import { readFileSync } from 'node:fs';
import { firstCode, openDesk, readerWords, scan } from '../support/browser/desk.ts';
import { expect, test } from '../support/browser/test.ts';

test.beforeEach(({ page }) => openDesk(page));

test('the text is copied where a page has no clipboard, as over plain http, and the reader says so', async ({
  page,
}) => {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await scan(page, firstCode);
  await page.locator('[data-action="copy"]').click();
  await expect(page.getByRole('status').filter({ hasText: readerWords.copied })).toBeVisible();
  await page.locator('#typed').focus();
  await page.keyboard.press('Control+V');
  await expect(page.locator('#typed')).toHaveValue(/MILD1/);
});

test('where nothing can be copied, the text is selected and the reader says how', async ({ page }) => {
  await page.evaluate(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await scan(page, firstCode);
  await page.locator('[data-action="copy"]').click();
  await expect(page.getByRole('status').filter({ hasText: readerWords.copyByHand })).toBeVisible();
  expect(
    await page.evaluate(
      () => String(getSelection()) || (document.activeElement as HTMLTextAreaElement).value,
    ),
  ).toContain(firstCode);
});

test('what is saved is whole each time, with the line ends of Windows and plain signs', async ({ page }) => {
  await scan(page, firstCode);
  const chart = await page.locator('textarea[readonly]').inputValue();
  for (const action of ['save', 'fhir', 'save', 'fhir', 'save', 'fhir']) {
    const saved = page.waitForEvent('download');
    await page.locator(`[data-action="${action}"]`).click();
    const text = readFileSync(await (await saved).path(), 'utf8');
    if (action === 'save') expect(text).toBe(chart.replaceAll('\n', '\r\n'));
    else expect(JSON.parse(text)).toMatchObject({ resourceType: 'Bundle' });
  }
  expect(chart).toMatch(/^[\x20-\x7e\n]+$/);
});
