import { expect, test, type Page } from '@playwright/test';
import { parse } from 'acorn';
import { clinicThat } from '../support/data/clinics.ts';
import { words } from '../support/data/words.ts';
import { builtFile } from '../support/browser/site.ts';
import { variant } from '../support/variants.ts';

/** The ECMAScript version that every browser of package.json's range supports. */
const ecmaVersion = 2022;
const clinic = clinicThat('have a phone', ({ phone }) => phone !== undefined);
const CHECK = `/${clinic.id}/en/`;

const pageOf = (path: string) => builtFile(`${path}index.html`);
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);

for (const { name, scripts } of [
  { name: 'the check', scripts: () => scriptsIn(pageOf(CHECK)) },
  { name: 'the page for clinics', scripts: () => scriptsIn(pageOf('/embed/')) },
  { name: 'the reader', scripts: () => scriptsIn(pageOf('/reader/')) },
]) {
  test(`the script of ${name} is written so that every supported browser can read it`, () => {
    const all = scripts();
    expect(all.length).toBeGreaterThan(0);
    for (const code of all) expect(() => parse(code, { ecmaVersion, sourceType: 'script' })).not.toThrow();
  });
}

test('the loader is written so that every supported browser can read it', () => {
  const code = builtFile('embed.js');
  expect(() => parse(code, { ecmaVersion, sourceType: 'module' })).not.toThrow();
});

/** Verifies that the start offers alternatives to the questions: on paper, or by phone. */
async function showsTheWayOn(page: Page): Promise<void> {
  const help = page.locator('#unscripted');
  await expect(help).toContainText(words.ui.noScript.heading);
  await expect(help.locator(`a[href="tel:${clinic.phone}"]`)).toBeVisible();
  await expect(help).not.toHaveCSS('height', '0px');
  await help.locator('a[href="paper/index.html"]').click();
  await expect(page).toHaveURL(new RegExp(`${CHECK}paper/index\\.html$`));
}

test('a browser that cannot read the script shows the way to the paper form and the phone', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.name));
  const body = pageOf(CHECK)
    .replace(/<script>/g, '<script>let let = ;')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  await page.route(`**${CHECK}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(CHECK);
  const scripts = scriptsIn(body);
  await expect.poll(() => errors).toEqual(scripts.map(() => 'SyntaxError'));
  await showsTheWayOn(page);
});

/** Changes that a proxy between the clinic's host and the patient may make to a page. */
const changed: Readonly<Record<string, (html: string) => string>> = {
  'loads scripts later': (html) => html.replaceAll('<script>', '<script type="x-text/javascript">'),
  'takes space out of scripts': (html) =>
    html.replace(/<script>.*?<\/script>/gs, (script) => script.replaceAll(', ', ',').replaceAll(' ', '\n')),
};

for (const [what, change] of Object.entries(changed))
  test(`the way on is shown where a proxy ${what}`, variant(false), async ({ page }) => {
    const body = change(pageOf(CHECK));
    expect(body).not.toBe(pageOf(CHECK));
    await page.route(`**${CHECK}`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(CHECK);
    await showsTheWayOn(page);
  });

test('the check works where a proxy adds a script of its own, which does not run', async ({ page }) => {
  const body = pageOf(CHECK).replace('</body>', '<script>document.body.remove()</script></body>');
  await page.route(`**${CHECK}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(CHECK);
  await expect(page.locator('#unscripted')).toHaveCount(0);
  await expect(page.locator('[data-screen="start"]')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the start shows the way to the paper form and the phone', async ({ page }) => {
    await page.goto(CHECK);
    await showsTheWayOn(page);
  });
});

test('a browser that runs the script never shows it', async ({ page }) => {
  await page.goto(CHECK);
  await expect(page.locator('#unscripted')).toHaveCount(0);
});
