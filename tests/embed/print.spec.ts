import type { Page } from '@playwright/test';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import { expect, heard, test } from '../support/browser/embedded.ts';
import { hostDocument, plain } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';
import { variant } from '../support/variants.ts';

declare global {
  interface Window {
    prints?: number;
  }
}

/** Counts calls of print(), which does nothing in a sandbox without `allow-modals`, as in real browsers. */
const countPrints = (page: Page) =>
  page.context().addInitScript(() => {
    addEventListener('beforeprint', () => (window.prints = (window.prints ?? 0) + 1));
  });

const without = (snippet: string, ...attributes: string[]) =>
  attributes.reduce((left, attribute) => left.replace(` ${attribute}`, ''), snippet);
const feverish = readVignettes().find(({ id }) => id === 'v05')?.answers ?? {};

test('a frame that may print prints itself', async ({ page, onHost, check, site }) => {
  await countPrints(page);
  await onHost({ html: hostDocument(plain(site)) });
  await check.jump(patient());
  await check.action('print').click();
  await expect.poll(() => page.frames()[1]?.evaluate(() => window.prints)).toBe(1);
  expect(page.context().pages()).toHaveLength(1);
});

for (const [name, answers] of Object.entries({ 'the reference patient': patient(), 'a fever': feverish })) {
  test(
    `a frame that may not print shows the notes of ${name} in a tab that may`,
    variant(answers !== feverish),
    async ({ page, onHost, check, site }) => {
      await countPrints(page);
      await onHost({ html: hostDocument(without(plain(site), 'allow-modals')) });
      await check.jump(answers);
      await check.action('print').click();
      await expect(check.action('print-tab')).toBeVisible();
      expect(page.context().pages()).toHaveLength(1);
      const opened = page.waitForEvent('popup');
      await check.action('print-tab').click();
      const tab = await opened;
      await expect.poll(() => tab.evaluate(() => window.prints)).toBe(1);
      for (const sheet of ['physician', 'patient'] as const)
        expect(await tab.locator(`.sheet.${sheet}`).innerText()).toBe(await check.sheet(sheet).innerText());
      expect({
        url: tab.url(),
        direction: await tab
          .locator('.sheet.physician')
          .evaluate((each) => getComputedStyle(each).fontFamily),
      }).toEqual({
        url: 'about:blank',
        direction: await check.sheet('physician').evaluate((each) => getComputedStyle(each).fontFamily),
      });
      expect(await heard(page)).toEqual([]);

      const closed = tab.waitForEvent('close');
      await check.erase();
      await closed;
    },
  );
}

for (const { name, attributes } of [
  { name: 'opens no tab', attributes: ['allow-modals', 'allow-popups', 'allow-popups-to-escape-sandbox'] },
  {
    name: 'opens a tab that it may not write in',
    attributes: ['allow-modals', 'allow-popups-to-escape-sandbox'],
  },
])
  test(
    `a frame that may not print and ${name} says what to do`,
    variant(name === 'opens no tab'),
    async ({ onHost, check, site }) => {
      const page = await onHost({ html: hostDocument(without(plain(site), ...attributes)) });
      await check.jump(patient());
      await check.action('print').click();
      await check.action('print-tab').click();
      await expect(check.action('print-tab')).toHaveCount(0);
      await expect(
        page.frameLocator('iframe').getByRole('status').getByText(`${site}/caliber-pain/en/`),
      ).toBeVisible();
      await expect(check.sheet('patient')).toBeVisible();
      expect(page.context().pages()).toHaveLength(1);
    },
  );

test('a page that opens the check hears nothing from it and shows nothing in it', async ({
  page,
  onHost,
  site,
}) => {
  await onHost({ html: hostDocument('<p>A page that opens the check</p>') });
  const opened = page.waitForEvent('popup');
  await page.evaluate(
    ([address, answers]) => {
      const tab = window.open(address);
      setInterval(() => tab?.postMessage({ answers }, '*'), 10);
    },
    [`${site}/caliber-pain/en/`, patient()] as const,
  );
  const tab = await opened;
  await expect(tab.locator('[data-screen]')).toHaveAttribute('data-screen', 'start');
  await tab.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 50)));
  await expect(tab.locator('[data-screen]')).toHaveAttribute('data-screen', 'start');
  expect(await heard(page)).toEqual([]);
});
