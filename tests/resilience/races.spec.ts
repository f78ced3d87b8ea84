import type { Page } from '@playwright/test';
import { depth, isAt, wayBack } from '../support/browser/history.ts';
import type { Position } from '../support/browser/in-page.ts';
import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';

/** Presses these one after another before the history has moved: between two of them only the screen is rendered. */
const pressAtOnce = (page: Page, ...names: readonly string[]) =>
  page.evaluate(async (actions) => {
    for (const name of actions) {
      const button = document.querySelector<HTMLElement>(`[data-action="${name}"]`);
      if (!button) throw new Error(`there is no ${name}`);
      button.click();
      for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
    }
  }, names);

/** Verifies that Back leads through the check to its start and no further, and that Continue still works. */
async function isWhole(page: Page): Promise<void> {
  await expect.poll(() => depth(page)).toBe(1);
  await page.goBack();
  await expect(page.locator('[data-screen]')).toHaveAttribute('data-screen', 'start');
  expect(page.url()).toContain('/caliber-pain/en/');
  await expect.poll(() => depth(page)).toBe(0);
}

test.beforeEach(async ({ page, check }) => {
  const { screen } = check;
  // The page that Back would reach if it left the check.
  await page.goto('/caliber-pain/en/learn/');
  await page.goto('/caliber-pain/en/');
  await expect(screen).toHaveAttribute('data-screen', 'start');
});

test('answers erased while Back is on its way leave the start, not the page before', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'scan');
  await check.action('erase').click();
  await pressAtOnce(page, 'back', 'erase-confirm');
  await expect.poll(() => depth(page)).toBe(0);
  await isAt(check, { screen: 'start', picks: {} });
  await check.continue();
  await isAt(check, { screen: 'question', picks: { respondent: [] } });
  await isWhole(page);
});

test('Continue right after answers are erased leads to the first question, and Back to the start', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'scan');
  await check.action('erase').click();
  await pressAtOnce(page, 'erase-confirm', 'continue');
  await isAt(check, { screen: 'question', picks: { respondent: [] } });
  await isWhole(page);
});

test('Continue while Back is on its way loses nothing', async ({ page, check }) => {
  await check.jump(patient(), 'scan');
  await check.pick('scan', 'no');
  await pressAtOnce(page, 'back', 'continue');
  expect(await wayBack(page, check)).toContain('age');
  await check.jump(patient(), 'scan');
  await isAt(check, { screen: 'question', picks: { scan: ['no'] } });
});

test('Back works again after every press that came too early', async ({ page, check }) => {
  await check.jump(patient(), 'review');
  const here = await depth(page);
  await check.change('diagnosis').click();
  await pressAtOnce(page, 'back', 'continue', 'back');
  await expect.poll(() => depth(page)).toBeLessThanOrEqual(here + 1);
  expect(await wayBack(page, check)).toContain('diagnosis');
});

/** Ten times as many in the full lane. */
const PRESSES = process.env['LANE'] === 'full' ? 500 : 50;

test('fast presses of Back and Forward end on a screen of the check', async ({ page, check }) => {
  const way: Position[] = [];
  await check.walk(patient(), 'notes', async () => {
    way.push(await check.position());
  });
  expect(await depth(page)).toBe(way.length - 1);
  await page.evaluate(pressBackAndForward, { presses: PRESSES, last: way.length - 1 });

  const end = await depth(page);
  const { screen, picks } = await check.position();
  expect(screen).toBe(way[end]?.screen);
  expect(Object.keys(picks).slice(0, 1)).toEqual(Object.keys(way[end]?.picks ?? {}).slice(0, 1));
  await expect(check.heading).toBeVisible();
});

/** Five at a time without waiting for any, and such that none can leave the check. */
async function pressBackAndForward({ presses, last }: { presses: number; last: number }): Promise<void> {
  const here = () => (history.state as { depth?: number } | null)?.depth ?? 0;
  let seed = 7;
  const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let done = 0; done < presses; done += 5) {
    const onward = here() < 6 || (here() < last - 5 && chance() < 0.5);
    const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    for (let press = 0; press < 5; press += 1)
      if (onward || (press === 2 && here() < last)) history.forward();
      else history.back();
    await moved;
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise(requestAnimationFrame);
  }
}

test('erasing starts over even if the browser has dropped the entries of the start', async ({
  page,
  check,
}) => {
  for (let visits = 0; visits < 4; visits += 1) {
    await page.reload();
    await check.jump(patient());
    await expect(check.screen).toHaveAttribute('data-screen', 'notes');
  }
  expect(await depth(page)).toBeGreaterThanOrEqual(await page.evaluate(() => history.length));
  await check.erase();
  await isAt(check, { screen: 'start', picks: {} });
  await check.continue();
  await isAt(check, { screen: 'question', picks: { respondent: [] } });
  await isWhole(page);
  await check.continue();
  await check.answerScreen({ respondent: 'me' });
  await check.back();
  await isAt(check, { screen: 'question', picks: { respondent: ['me'] } });
});
