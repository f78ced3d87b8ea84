import AxeBuilder from '@axe-core/playwright';
import { CheckPage } from '../support/browser/check-page.ts';
import { checkFrame, expect, hiddenInside, test } from '../support/browser/embedded.ts';
import { better, builtLoader, plain } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';

// Without axe's best practices, which count the landmarks of both pages as one page's.
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test('the page for clinics shows the check in a frame and writes both snippets', async ({ page, site }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/embed/');
  const frame = await checkFrame(page);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(() => hiddenInside(frame)).toBe(0);
  expect(await page.locator('#plain').textContent()).toBe(plain(site));
  expect(await page.locator('#better').textContent()).toBe(better(site));
  await expect(page.locator('#needs-plain')).toHaveText(`frame-src ${site}`);
  await expect(page.locator('#needs-better')).toHaveText(`script-src ${site}/${builtLoader().name}`);
  await new CheckPage(page.frameLocator('iframe')).jump(patient());
  await expect(page.locator('#events')).toHaveText('mild-check:ready mild-check:finished');
  expect(requests).toEqual([`${site}/embed/`, `${site}/caliber-pain/en/`]);
});

test('a snippet is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/');
  await page.getByRole('button', { name: 'Copy' }).last().click();
  await expect(page.locator('#better-status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator('#better').textContent(),
  );
});

test('where the clipboard is shut, the snippet is selected for copying', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/embed/');
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.locator('#plain-status')).toContainText('Ctrl+C');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    (await page.locator('#plain').textContent())?.trim(),
  );
});

for (const address of ['/embed/', '/caliber-pain/en/privacy/']) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await page.goto(address);
    if (address === '/embed/') await checkFrame(page);
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
  });
}

test('the privacy page is linked from the start and runs no script', async ({ page }) => {
  await page.goto('/caliber-pain/en/');
  await page.getByRole('link', { name: 'What happens to your answers' }).click();
  await expect(page.locator('[data-screen]')).toHaveAttribute('data-screen', 'privacy');
  await expect(page.locator('script')).toHaveCount(0);
});
