import type { Page } from '@playwright/test';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { expect, heard, test } from '../support/browser/embedded.ts';
import { hostDocument, plain } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';

declare global {
  interface Window {
    prints?: number;
  }
}

/** Counts what comes to the printer. In a sandbox without `allow-modals`, print() does nothing, as in real browsers. */
const countPrints = (page: Page) =>
  page.context().addInitScript(() => {
    addEventListener('beforeprint', () => (window.prints = (window.prints ?? 0) + 1));
  });

const withoutModals = (snippet: string) => snippet.replace(' allow-modals', '');
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
  test(`a frame that may not print hands the notes of ${name} to a tab that may`, async ({
    page,
    onHost,
    check,
    site,
  }) => {
    await countPrints(page);
    await onHost({ html: hostDocument(withoutModals(plain(site))) });
    await check.jump(answers);
    const opened = page.waitForEvent('popup');
    await check.action('print').click();
    const tab = await opened;
    const view = new CheckPage(tab);
    await expect(view.screen).toHaveAttribute('data-screen', 'notes');
    await expect.poll(() => tab.evaluate(() => window.prints)).toBe(1);
    for (const sheet of ['physician', 'patient'] as const)
      expect(await view.sheet(sheet).innerText()).toBe(await check.sheet(sheet).innerText());
    expect({ url: tab.url(), history: await tab.evaluate(() => [history.state, window.name]) }).toEqual({
      url: `${site}/caliber-pain/en/`,
      history: [null, ''],
    });
    expect(await heard(page)).toEqual([]);
  });
}

test('a tab that was led elsewhere is handed nothing', async ({ page, onHost, check, site }) => {
  await onHost({ html: hostDocument(withoutModals(plain(site))) });
  await check.jump(patient());
  const elsewhere = `${site.replace('127.0.0.1', 'localhost')}/elsewhere`;
  await page.context().route(`${site}/caliber-pain/en/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>location.replace('${elsewhere}')</script>`,
    }),
  );
  await page.context().route(elsewhere, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>elsewhere</title><script>
        window.got = 0; addEventListener('message', () => (window.got += 1));
        for (let i = 0; i < 50; i += 1) opener.postMessage('mild-check:print-view', '*');
      </script>`,
    }),
  );
  const opened = page.waitForEvent('popup');
  await check.action('print').click();
  const tab = await opened;
  await expect(tab).toHaveTitle('elsewhere');
  await page.frames()[1]?.evaluate(() => new Promise(requestAnimationFrame));
  expect(await tab.evaluate(() => (window as unknown as { got: number }).got)).toBe(0);
});

for (const { name, data } of [
  { name: 'answers to another questionnaire', data: { answers: { weight: 'over100' } } },
  { name: 'answers that stop before the notes', data: { answers: { respondent: 'me' } } },
  { name: 'an answer that is none', data: { answers: { ...patient(), age: 5 } } },
  { name: 'more than answers', data: { answers: patient(), and: 'more' } },
]) {
  test(`a tab that is handed ${name} shows the start`, async ({ page, onHost, site }) => {
    await onHost({ html: hostDocument('<p>A page that opens the check</p>') });
    const opened = page.waitForEvent('popup');
    await page.evaluate(
      ([address, given]) => {
        const tab = window.open(address);
        addEventListener('message', ({ data }) => {
          if (data === 'mild-check:print-view') tab?.postMessage(given, '*');
        });
      },
      [`${site}/caliber-pain/en/`, data] as const,
    );
    const tab = await opened;
    await tab.waitForLoadState();
    await expect.poll(() => heard(page)).toEqual(['message "mild-check:print-view"']);
    await tab.evaluate(() => new Promise(requestAnimationFrame));
    await expect(new CheckPage(tab).screen).toHaveAttribute('data-screen', 'start');
  });
}
