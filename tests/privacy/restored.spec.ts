import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { windowedChromiumPath } from '../setup/browsers.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { isAt } from '../support/browser/history.ts';
import { patient } from '../support/data/questionnaire.ts';

const executablePath = windowedChromiumPath();
test.skip(executablePath === undefined, 'SKIPPED: this machine has no Chromium that restores tabs');

/** Opens the browser with the tabs of the last session, as after a crash or an update. */
const openAgain = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    ...(executablePath && { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--restore-last-session', '--hide-crash-restore-bubble', '--disable-gpu'],
    ignoreDefaultArgs: ['about:blank'],
  });

test('a tab of the last session is restored with its history, and begins at its start with nothing picked', async ({
  baseURL,
}, testInfo) => {
  test.slow();
  const folder = testInfo.outputPath('profile');
  const before = await openAgain(folder);
  const page = before.pages()[0] ?? (await before.newPage());
  await page.goto(`${baseURL}/caliber-pain/en/`);
  const check = new CheckPage(page);
  await check.jump(patient(), 'emergencySigns');
  await check.pick('emergencySigns', 'none');
  await page.evaluate(() => sessionStorage.setItem('control', 'kept'));
  const depth = await page.evaluate(() => JSON.stringify(history.state));
  // The browser saves its session some seconds after a change, or when it is closed.
  await before.close();

  const after = await openAgain(folder);
  const restored = () => after.pages().find((each) => each.url().includes('/caliber-pain/en/'));
  await expect.poll(restored).toBeDefined();
  const again = restored() ?? page;
  expect(
    await again.evaluate(() => [JSON.stringify(history.state), sessionStorage.getItem('control')]),
  ).toEqual([depth, 'kept']);
  const fresh = new CheckPage(again);
  await isAt(fresh, { screen: 'start', picks: {} });
  await fresh.continue();
  await isAt(fresh, { screen: 'question', picks: { respondent: [] } });
  await fresh.pick('respondent', 'me');
  await fresh.continue();
  await isAt(fresh, { screen: 'question', picks: { emergencySigns: [] } });
  await after.close();
});
