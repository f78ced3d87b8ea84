import { chromium, expect, test } from '@playwright/test';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CheckPage } from '../support/browser/check-page.ts';
import { hostSite } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';
import { builtFile } from '../support/browser/site.ts';

const answer = 'canaryX7q2answer';
const control = 'canaryX7q2control';

/** The check with a unique answer. The page itself must not be stored, or the search would find it there. */
function checkWithCanary(): string {
  const html = builtFile('caliber-pain/en/index.html');
  const [before = '', data = ''] =
    /<script type="application\/json" id="check-props">([^]*?)<\/script>/.exec(html) ?? [];
  return html.replace(before, () => before.replace(data, () => data.replaceAll('"smoking"', `"${answer}"`)));
}

const foundIn = (folder: string, text: string): string[] =>
  globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile())
    .filter((file) => {
      const content = readFileSync(join(folder, file));
      return content.includes(text) || content.includes(Buffer.from(text, 'utf16le'));
    });

test('after a closed visit no answer is found in the browser’s folder on the disk', async () => {
  const info = test.info();
  const folder = info.outputPath('profile');
  const { launchOptions } = info.project.use;
  const site = await hostSite(() => ({
    html: checkWithCanary(),
    headers: { 'cache-control': 'no-store' },
  }));
  const context = await chromium.launchPersistentContext(folder, launchOptions);
  const [page] = context.pages();
  if (!page) throw new Error('the browser has no page');
  await page.goto(site.origin);
  const check = new CheckPage(page);
  await check.jump(patient({ healthPlan: [answer] }), 'review');
  expect(await check.position()).toEqual({ screen: 'review', picks: {} });
  await page.goBack();
  await expect(check.question('goal')).toBeVisible();
  await page.goBack();
  await expect(check.option('healthPlan', answer)).toBeChecked();
  await page.goForward();
  await expect(check.question('goal')).toBeVisible();
  await page.goForward();
  await expect(check.screen).toHaveAttribute('data-screen', 'review');
  await check.continue();
  await expect(check.outcome).toBeVisible();
  // The answer was chosen and shown; and as a control, the search finds what is stored.
  await page.evaluate((kept) => localStorage.setItem('control', kept), control);
  await context.close();
  await site.close();
  expect(foundIn(folder, control)).not.toEqual([]);
  expect(foundIn(folder, answer)).toEqual([]);
});
