import { chromium, type Browser } from '@playwright/test';
import { mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromiumPath } from '../../setup/browsers.ts';
import { inPage } from './in-page/bundle.ts';
import { everyDestination } from './destinations.ts';
import { Walker } from './walker.ts';
import { siteFolder } from '../../support/browser/site.ts';

/** `npm run mild -- quality screens`: every place at 360 px, beside each other on sheets to look at. */
const folder = 'screens';
const PER_SHEET = 12;
const TALLEST = 2200;

interface Shot {
  readonly name: string;
  readonly png: string;
}

const executablePath = chromiumPath();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  chromiumSandbox: process.getuid?.() !== 0,
});
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const shots = await shotsOf(browser);
for (let at = 0; at < shots.length; at += PER_SHEET) {
  const path = `${folder}/sheet-${String(at / PER_SHEET + 1).padStart(2, '0')}.png`;
  await sheet(browser, shots.slice(at, at + PER_SHEET), path);
  console.log(path);
}
await browser.close();

async function shotsOf(browser: Browser): Promise<Shot[]> {
  const context = await browser.newContext({ baseURL: `${pathToFileURL(siteFolder).href}/` });
  await context.addInitScript({ content: await inPage() });
  const page = await context.newPage();
  const walker = new Walker(page);
  const made: Shot[] = [];
  for (const { name, go } of everyDestination()) {
    await go(walker, 'self');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width: 360, height: Math.min(height, TALLEST) };
    const image = await page.screenshot({ fullPage: true, clip });
    made.push({ name, png: image.toString('base64') });
  }
  await context.close();
  return made;
}

async function sheet(browser: Browser, shots: readonly Shot[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 6 * 380 + 20, height: 800 } });
  await page.setContent(
    `<style>body { display: flex; flex-wrap: wrap; gap: 20px; margin: 20px; background: #999; font: 16px sans-serif }
    figure { width: 360px; margin: 0 } img { display: block }</style>` +
      shots
        .map(({ name, png }) => `<figure>${name}<img src="data:image/png;base64,${png}"></figure>`)
        .join(''),
  );
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
