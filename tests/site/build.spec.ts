import { expect, test, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { hostSite } from '../support/browser/host-site.ts';
import { siteFolder } from '../support/browser/site.ts';

const CHECK = '/caliber-pain/en/';
const FILE = pathToFileURL(`${siteFolder}/caliber-pain/en/index.html`).href;

declare global {
  interface Element {
    madeByServer?: true;
  }
}

/** Console warnings and errors, exceptions, and violations of the policy. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}

/** Marks the prerendered elements. The data comes just before the script that could replace them. */
function markServerElements(): void {
  new MutationObserver((_changes, observer) => {
    if (!document.getElementById('check-props')) return;
    for (const element of document.querySelectorAll('#check *')) element.madeByServer = true;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

test('the check is one request and the browser has nothing to complain about', async ({ page, baseURL }) => {
  const requests = requestsOf(page);
  const complaints = complaintsOf(page);
  await page.goto(CHECK, { waitUntil: 'networkidle' });
  await page.getByRole('button').first().click();

  expect(requests).toEqual([`${baseURL}${CHECK}`]);
  expect(complaints).toEqual([]);
});

test('the check comes to life in the very elements the server made', async ({ page }) => {
  await page.addInitScript(markServerElements);
  await page.goto(CHECK);

  const made = await page
    .locator('#check *')
    .evaluateAll((all) => all.map((element) => element.madeByServer));
  expect(made.length).toBeGreaterThan(0);
  expect(made).toEqual(made.map(() => true));
  await hydrates(page);
});

test('the policy allows the scripts and styles of the page and nothing else', async ({ page }) => {
  await page.goto(CHECK);
  const policy = page.locator('meta[charset] + meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute(
    'content',
    /^default-src 'none'; script-src(?: 'sha256-[^']+')+; style-src(?: 'sha256-[^']+'){3}; img-src data:; base-uri 'none'; form-action 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html mild-words$/,
  );

  const refused = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        // Trusted Types prevent creating a script from text here, but not inside a frame's document.
        const script = document.implementation.createHTMLDocument().createElement('script');
        script.append('document.title = "no"');
        document.body.append(script);
      }),
  );
  expect(['script-src-elem', 'require-trusted-types-for']).toContain(await refused);
});

test('the check works opened as a file', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(FILE);
  await hydrates(page);
  expect(complaints).toEqual([]);
});

test('the check works in a sandboxed frame without an origin', async ({ page, baseURL }) => {
  const complaints = complaintsOf(page);
  const html = `<iframe sandbox="allow-scripts" src="${baseURL}${CHECK}" title="check"></iframe>`;
  const host = await hostSite(() => ({ html }));
  await page.goto(host.origin);
  await hydrates(page.frameLocator('iframe'));
  await host.close();
  expect(complaints).toEqual([]);
});

test('the check is readable without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${CHECK}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});

/** Verifies that the page is hydrated, not only prerendered. */
async function hydrates(view: Pick<Page, 'getByRole'>): Promise<void> {
  const start = view.getByRole('button', { name: 'Start', exact: true });
  await start.click();
  await expect(start).toBeHidden();
}
