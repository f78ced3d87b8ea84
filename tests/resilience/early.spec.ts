import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CheckPage } from '../support/browser/check-page.ts';
import { depth, isAt } from '../support/browser/history.ts';
import { expect, test as base } from '../support/browser/test.ts';
import { builtFile } from '../support/browser/site.ts';

declare global {
  interface Element {
    shownEarly?: true;
  }
}

interface Fixtures {
  /** The check of which only what stands before its words has arrived. */
  readonly early: CheckPage;
  /** Lets the rest of it arrive. */
  readonly arrive: () => Promise<void>;
}

const rest = '<script type="application/json" id="check-props"';

const test = base.extend<Fixtures & { held: { address: string; release: () => void } }>({
  held: async ({ baseURL }, use) => {
    const text = builtFile('caliber-pain/en/index.html');
    const cut = text.indexOf(rest);
    let open: ServerResponse | undefined;
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(text.slice(0, cut));
      open = response;
    });
    await new Promise<void>((resolve) => server.listen(0, new URL(baseURL ?? '').hostname, resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/caliber-pain/en/`;
    await use({ address, release: () => open?.end(text.slice(cut)) });
    server.closeAllConnections();
    server.close();
  },
  early: async ({ page, held }, use) => {
    await page.goto(held.address, { waitUntil: 'commit' });
    await page.locator('#first-question').waitFor({ state: 'attached' });
    await use(new CheckPage(page));
  },
  arrive: async ({ page, held }, use) => {
    await use(async () => {
      held.release();
      await page.waitForFunction(() => !window.early && document.readyState === 'complete');
    });
  },
});

const first = (...picks: string[]) => ({ screen: 'question', picks: { respondent: picks } });
const second = { screen: 'question', picks: { emergencySigns: [] } };

const marked = (page: Page) =>
  page.locator('#check *').evaluateAll((all) => all.map((element) => element.shownEarly));

test('the first question is there, and answers, before the check is', async ({ page, early, arrive }) => {
  await early.continue();
  await expect(early.heading).toHaveText('Who are these questions about?');
  await expect(early.heading).toBeFocused();
  await early.pick('respondent', 'me');

  await page.locator('#check *').evaluateAll((all) => all.forEach((element) => (element.shownEarly = true)));
  await arrive();
  await isAt(early, first('me'));
  const made = await marked(page);
  expect(made).toEqual(made.map(() => true));
  await expect(early.option('respondent', 'me')).toBeFocused();
  await expect(page).toHaveTitle(/^Who are these questions about\?/);
  expect(await depth(page)).toBe(1);

  await early.continue();
  await isAt(early, second);
});

test('Continue is kept until the check is there, and Back leads all the way', async ({
  page,
  early,
  arrive,
}) => {
  await early.continue();
  await early.pick('respondent', 'other');
  await early.continue();
  await isAt(early, first('other'));

  await arrive();
  await isAt(early, second);
  await expect(early.heading).toBeFocused();
  await expect(early.heading).toHaveText('Does the person have any of these now?');
  await page.goBack();
  await isAt(early, first('other'));
  await early.back();
  await isAt(early, { screen: 'start', picks: {} });
  expect(await depth(page)).toBe(0);
});

test('Enter on an answer is kept as Continue', async ({ page, early, arrive }) => {
  await early.continue();
  await early.pick('respondent', 'me');
  await page.keyboard.press('Enter');
  await arrive();
  await isAt(early, second);
});

test('whoever picks again after Continue stays', async ({ early, arrive }) => {
  await early.continue();
  await early.pick('respondent', 'me');
  await early.continue();
  await early.pick('respondent', 'unsure');
  await arrive();
  await isAt(early, first('unsure'));
});

test('Continue without an answer is told so once the check is there', async ({ early, arrive }) => {
  await early.continue();
  await early.continue();
  await arrive();
  await expect(early.errors).toBeFocused();
  await isAt(early, first());
});

test('Back leads to the start before the check is there, and Start works after', async ({
  page,
  early,
  arrive,
}) => {
  await early.continue();
  await early.pick('respondent', 'me');
  await early.back();
  await isAt(early, { screen: 'start', picks: {} });
  await expect(early.heading).toBeFocused();

  await arrive();
  await isAt(early, { screen: 'start', picks: {} });
  expect(await depth(page)).toBe(0);
  await early.continue();
  await isAt(early, first());
});

test('a double click on Start picks nothing and goes one screen on', async ({ early, arrive }) => {
  await early.action('continue').dblclick();
  await isAt(early, first());
  await arrive();
  await isAt(early, first());
});

test('axe finds nothing on the first question before the check is there', async ({ page, early, arrive }) => {
  await early.continue();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
  await arrive();
});
