import { expect, test, type Frame, type Page } from '@playwright/test';
import { disclosedBy, trafficOf, wander, watchWaysOut } from '../support/browser/egress.ts';
import { hostDocument, hostSite, plain } from '../support/browser/host-site.ts';
import { tellsAnAnswer } from '../support/data/titles.ts';
import { variant } from '../support/variants.ts';

const check = '/caliber-pain/en/';
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

test.describe.configure({ timeout: 90_000 });
test.use({ trace: 'off' });
test.beforeEach(() => {
  test.info().annotations.push({ type: 'SEED', description: String(seed) });
  console.log(`SEED=${seed}`);
});

/** What happens to a page while someone uses it. */
const disturbances: readonly ((page: Page, frame: Frame) => Promise<unknown>)[] = [
  (page) => page.context().setOffline(true),
  async (page) => {
    const other = await page.context().newPage();
    await other.bringToFront();
    await page.bringToFront();
    await other.close();
  },
  async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
  },
  (page) => page.context().setOffline(false),
  (_page, frame) =>
    frame.evaluate(() => {
      for (const type of ['blur', 'focus', 'pagehide', 'pageshow', 'beforeunload', 'visibilitychange'])
        (type === 'visibilitychange' ? window.document : window).dispatchEvent(new Event(type));
      window.print();
    }),
];

async function wanderAll(page: Page, frame: Frame): Promise<Set<string>> {
  const seen = new Set<string>();
  for (const [round, disturb] of disturbances.entries()) {
    const body = frame.locator('body');
    for (const screen of await body.evaluate(wander, { seed: seed + round, presses: 60 })) seen.add(screen);
    await disturb(page, frame);
  }
  return seen;
}

async function expectNothingDisclosed(frame: Frame, address: string): Promise<void> {
  const { attempts, entries, titles, ...rest } = await disclosedBy(frame);
  expect(rest).toEqual({ name: '', address });
  expect(attempts).toEqual([]);
  expect(titles.filter(tellsAnAnswer)).toEqual([]);
  expect(entries.length).toBeGreaterThan(0);
  const others = entries.filter((entry) => JSON.stringify(entry) !== secondStart);
  expect(others).toEqual(others.map(() => [{ depth: expect.any(Number) }, '', 'no address']));
}

/** The history entry after Back closes an overlay on the start, where nothing is answered yet. */
const secondStart = JSON.stringify([{ depth: 0, second: true }, '', 'no address']);

test('random walks send nothing, and keep nothing', async ({ page, baseURL }) => {
  await page.addInitScript(watchWaysOut);
  await page.goto(check);
  const traffic = trafficOf(page);
  const seen = await wanderAll(page, page.mainFrame());
  expect(seen.size).toBeGreaterThan(2);
  await expectNothingDisclosed(page.mainFrame(), `${baseURL}${check}`);
  expect(traffic).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect({ kept, cookies: await page.context().cookies() }).toEqual({ kept: [0, 0, 0, 0, 0], cookies: [] });
});

test('random walks in a sandboxed frame send nothing', variant(false), async ({ page, baseURL }) => {
  await page.addInitScript(watchWaysOut);
  const host = await hostSite(() => ({ html: hostDocument(plain(baseURL ?? '')) }));
  await page.goto(host.origin);
  await page.frameLocator('iframe').locator('[data-screen]').waitFor();
  const [, frame] = page.frames();
  const traffic = trafficOf(page);
  if (!frame) throw new Error('the page holds no frame');
  await wanderAll(page, frame);
  await expectNothingDisclosed(frame, `${baseURL}${check}`);
  expect((await disclosedBy(page.mainFrame())).attempts).toEqual([]);
  expect(traffic).toEqual([]);
  await host.close();
});

test('a page that the browser keeps for Back tells nothing when it returns', async ({ page, baseURL }) => {
  await page.addInitScript(watchWaysOut);
  await page.goto(check);
  await page.locator('body').evaluate(wander, { seed, presses: 20 });
  await page.goto(`${check}privacy/`);
  const entries = await page.evaluate(() => history.length);
  const traffic = trafficOf(page);
  await page.goBack();
  await page.locator('[data-screen]').waitFor();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  const { attempts, titles, address } = await disclosedBy(page.mainFrame());
  expect({ attempts, telling: titles.filter(tellsAnAnswer), address }).toEqual({
    attempts: [],
    telling: [],
    address: `${baseURL}${check}`,
  });
  expect(traffic.filter((url) => url !== `${baseURL}${check}`)).toEqual([]);
});

test('the watch notices what it watches for', async ({ page }) => {
  await page.addInitScript(watchWaysOut);
  await page.goto(check);
  const traffic = trafficOf(page);
  await page.evaluate(() => {
    void fetch('/stolen').catch(() => undefined);
    navigator.sendBeacon('/stolen');
    localStorage.setItem('a', 'b');
    window.document.cookie = 'a=b';
    window.postMessage('a');
  });
  await expect
    .poll(async () => (await disclosedBy(page.mainFrame())).attempts.toSorted())
    .toEqual(['connect-src', 'connect-src', 'cookie', 'fetch', 'postMessage', 'sendBeacon', 'setItem']);
  expect(traffic).toEqual([]);
});
