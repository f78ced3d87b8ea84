import { expect, type Page } from '@playwright/test';
import type { CheckPage } from './check-page.ts';
import type { Position } from './in-page.ts';

/** The check's depth in the history, as stored in the browser's state. */
export const depth = (page: Page): Promise<number> =>
  page.evaluate(() => (history.state as { depth?: number } | null)?.depth ?? 0);

export async function isAt(check: CheckPage, position: Position): Promise<void> {
  await expect.poll(() => check.position()).toEqual(position);
}

/** Presses Back until the start is shown, and returns the questions passed, in the order of the check. */
export async function wayBack(page: Page, check: CheckPage): Promise<string[]> {
  const passed: string[] = [];
  while ((await check.screenName()) !== 'start') {
    const before = await check.position();
    await page.goBack();
    expect(page.url(), 'Back stays in the check').not.toBe('about:blank');
    await expect.poll(() => check.position()).not.toEqual(before);
    passed.unshift(...(await check.questions()).slice(0, 1));
  }
  return passed;
}
