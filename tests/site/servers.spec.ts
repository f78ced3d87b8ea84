import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { words, wordsIn } from '../support/data/words.ts';
import { missingServers } from '../setup/programs.ts';
import { builtLoader } from '../support/browser/host-site.ts';
import { allClinics, clinicThat } from '../support/data/clinics.ts';
import {
  hostPage,
  siteReadyToServe,
  startServer,
  type BuiltSite,
  type Running,
  type ServerName,
} from '../support/browser/web-servers.ts';
import { variant } from '../support/variants.ts';

const missing = missingServers();
const embedded = clinicThat('may be shown on other sites', ({ embedOn }) => embedOn !== undefined);
const EMBEDDED = embedded.id;
const MANY = clinicThat('name no site', ({ embedOn }) => embedOn === undefined).id;
const CHECK = `/${EMBEDDED}/en/`;

const shut =
  /^accelerometer=\(\), autoplay=\(\), camera=\(\), clipboard-read=\(\), clipboard-write=\*, (?:[a-z-]+=\(\), )+xr-spatial-tracking=\(\)$/;
/** As many sites as a chain of clinics may have, and a name as long as an id may be. */
const manySites = Array.from({ length: 200 }, (_, at) => `https://www.clinic-number-${at}.spine.example`);

const notFound = ['en', 'es', 'ar', 'zh-Hans'].map((lang) => ({ lang, words: wordsIn(lang, false).ui }));

test.describe.configure({ mode: 'default' });
// Skipped with a visible message if the servers are missing; continuous integration must have them.
test.skip(missing.length > 0 && !process.env['CI'], `SKIPPED: not on this machine: ${missing.join(', ')}`);

/** One address of each kind: the others are asked for in the full lane. */
const inEveryTest = [
  '/caliber-pain/',
  '/caliber-pain',
  '/CALIBER-PAIN/en/',
  '/caliber-pain/es-MX/',
  '/caliber-pain/fr/',
];

for (const name of ['nginx', 'caddy'] as const satisfies ServerName[]) {
  const tag = name === 'nginx' ? [] : ['@long'];
  test.describe(`${name}, as it is set up by npm run mild -- site headers,`, { tag }, () => {
    let site: BuiltSite;
    let server: Running;
    let allowed: Running;
    let other: Running;

    test.beforeAll(async () => {
      test.setTimeout(90_000);
      const checks = () => server.address;
      allowed = await hostPage(EMBEDDED, checks);
      other = await hostPage(EMBEDDED, checks);
      site = await siteReadyToServe(
        allClinics.map((each) =>
          each.id === EMBEDDED
            ? { ...each, embedOn: [...(each.embedOn ?? []), allowed.address] }
            : { ...each, ...(each.id === MANY && { embedOn: manySites }) },
        ),
      );
      server = await startServer(name, site);
    });

    test.afterAll(async () => {
      await Promise.all([server, allowed, other].map((each) => each?.stop()));
      site?.remove();
    });

    test('sends the check with all that was promised', async () => {
      const { status, headers } = await get(`${server.address}${CHECK}`);
      expect({ status, type: headers['content-type'] }).toEqual({
        status: 200,
        type: 'text/html; charset=utf-8',
      });
      expect(headers).toMatchObject({
        'content-security-policy': `frame-ancestors 'self' ${embedded.embedOn?.join(' ')} ${allowed.address}`,
        'referrer-policy': 'no-referrer',
        'permissions-policy': expect.stringMatching(shut),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-cache, no-transform',
        vary: 'Accept-Encoding',
      });
      expect(headers).not.toHaveProperty('set-cookie');
      // A framed check has an opaque origin, and can load its other languages only with this header.
      expect(headers['access-control-allow-origin']).toBe('*');
    });

    test('lets a clinic that names no site be framed by none, and no page beside the checks', async () => {
      expect(await policyOf('/caliber-pain/en/learn/')).toBe("frame-ancestors 'self'");
      expect(await policyOf('/')).toBe("frame-ancestors 'none'");
      expect(await policyOf('/proof/')).toBe("frame-ancestors 'none'");
      expect(await policyOf(`//${EMBEDDED}/../proof/`)).toBe("frame-ancestors 'none'");
    });

    test('sends every site of a clinic that names many', async () => {
      expect(await policyOf(`/${MANY}/en/`)).toBe(`frame-ancestors 'self' ${manySites.join(' ')}`);
    });

    for (const path of [
      `/${EMBEDDED}%2f..%2fcaliber-pain/en/`,
      `/${EMBEDDED}%2F..%2Fcaliber-pain%2fen/`,
      `/${EMBEDDED}%5c..%5ccaliber-pain/en/`,
      `/${EMBEDDED}/../caliber-pain/en/`,
      `/${EMBEDDED}/%2e%2e/caliber-pain/en/`,
      `/${EMBEDDED}/.%2E/caliber-pain/en/`,
      `/${EMBEDDED}/./../caliber-pain/en/`,
      `//${EMBEDDED}/../caliber-pain/en/`,
      `/.//caliber-pain/en/`,
      `/${EMBEDDED}%252f..%252fcaliber-pain/en/`,
      `/${EMBEDDED};/../caliber-pain/en/`,
    ])
      test(`never sends one clinic's page with another's rules: ${path}`, async () => {
        const { status, body } = await get(`${server.address}${path}`);
        expect([400, 404]).toContain(status);
        expect(body.toString()).not.toContain('data-screen');
      });

    for (const [address, to] of [
      ['/caliber-pain/', undefined],
      ['/caliber-pain', '/caliber-pain/'],
      ['/Caliber-Pain', '/caliber-pain/'],
      ['/CALIBER-PAIN/en/', '/caliber-pain/en/'],
      ['/caliber-pain/EN/', '/caliber-pain/en/'],
      ['/caliber-pain/en', '/caliber-pain/en/'],
      ['/caliber-pain/en-US/learn/', '/caliber-pain/en/learn/'],
      ['/caliber-pain/es-MX/', '/caliber-pain/es/'],
      ['/caliber-pain/es_419', '/caliber-pain/es/'],
      ['/caliber-pain/zh-CN/', '/caliber-pain/zh-Hans/'],
      ['/caliber-pain/zh/', '/caliber-pain/zh-Hans/'],
      ['/caliber-pain/zh-hans/', '/caliber-pain/zh-Hans/'],
      ['/caliber-pain/zh-TW/', '/caliber-pain/'],
      ['/caliber-pain/fr/', '/caliber-pain/'],
      ['/caliber-pain/en-US/?kiosk=1', '/caliber-pain/en/?kiosk=1'],
    ] as const)
      test(
        `leads from ${address} to ${to ?? 'the clinic’s languages'}`,
        variant(inEveryTest.includes(address)),
        async ({ page }) => {
          const shown = await page.goto(`${server.address}${address}`);
          expect([shown?.status(), shown?.url()]).toEqual([200, `${server.address}${to ?? address}`]);
          await expect(page.locator('[data-screen]')).toBeVisible();
        },
      );

    for (const address of ['/caliber-pain/en/nowhere/', '/caliber-pain/nothing.png', '/.git/config'])
      test(`says in its own words that ${address} is not there, and how to get help`, async ({ page }) => {
        const shown = await page.goto(`${server.address}${address}`);
        expect(shown?.status()).toBe(404);
        for (const { lang, words: own } of notFound) {
          const section = page.locator(`section[lang="${lang}"]`);
          await expect(section.getByRole('heading', { name: own.notFound.heading })).toBeVisible();
          await expect(section.locator('a[href="tel:911"]')).toHaveText(own.failure.emergency);
        }
        await page.getByRole('link', { name: words.ui.front.heading }).click();
        await expect(page.locator('[data-screen]')).toHaveAttribute('data-screen', 'front');
      });

    test('shows what is not there inside a site that may frame the clinic', async () => {
      expect(await policyOf(`/${EMBEDDED}/en/nowhere/`)).toContain(allowed.address);
    });

    test('sends what is not there as shut as the rest', async () => {
      const { status, headers, body } = await get(`${server.address}/nowhere/en/`);
      expect(status).toBe(404);
      expect(body.toString()).toContain('tel:911');
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    });

    for (const [encoding, unpacked] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      test(`sends the check as it was packed before, in ${encoding}`, async () => {
        const { headers, body } = await get(`${server.address}${CHECK}`, { 'Accept-Encoding': encoding });
        const packed = readFileSync(
          join(site.pages, EMBEDDED, `en/index.html.${encoding === 'br' ? 'br' : 'gz'}`),
        );
        expect(headers['content-encoding']).toBe(encoding);
        expect(body.equals(packed)).toBe(true);
        expect(unpacked(body).equals(readFileSync(join(site.pages, EMBEDDED, 'en/index.html')))).toBe(true);
      });
    }

    test('says that the check has not changed when asked again', async () => {
      const { headers } = await get(`${server.address}${CHECK}`);
      const again = await get(`${server.address}${CHECK}`, { 'If-None-Match': String(headers.etag) });
      expect(again.status).toBe(304);
    });

    test('gives the loader to every site', async () => {
      const { status, headers } = await get(`${server.address}/embed.js`, { 'Accept-Encoding': 'br' });
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
      expect(headers).toMatchObject({
        'content-encoding': 'br',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, max-age=3600, must-revalidate, no-transform',
      });
    });

    test('gives the loader that never changes to every site, to be kept', async () => {
      const { status, headers } = await get(`${server.address}/${builtLoader().name}`);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, max-age=31536000, immutable, no-transform',
      });
    });

    test('lets a site that the profile names show the check in a frame', async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(allowed.address);
      const check = page.frameLocator('iframe');
      await check.locator('[data-action="continue"]').click();
      await expect(check.locator('[data-screen]')).toHaveAttribute('data-screen', 'question');
      expect(complaints).toEqual([]);
    });

    test('lets the notes be copied, on its own page and in a frame', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-write']);
      const copies = async (place: Page | FrameLocator) => {
        await place.locator('[data-action="continue"]').click();
        return place
          .locator('body')
          .evaluate(() => navigator.clipboard.writeText('Notes').then(() => 'taken'));
      };
      await page.goto(`${server.address}${CHECK}`);
      expect(await copies(page)).toBe('taken');
      await page.goto(allowed.address);
      expect(await copies(page.frameLocator('iframe'))).toBe('taken');
    });

    test('keeps the check out of a frame on any other site', variant(false), async ({ page }) => {
      const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await page.goto(other.address);
      await refusal;
      await expect(page.frameLocator('iframe').locator('[data-screen]')).toHaveCount(0);
      // A text and a link instead of the browser's error page.
      await expect(page.getByText('This page can’t show the self-check.')).toBeVisible({ timeout: 15_000 });
      await expect(page.locator('iframe')).toBeHidden();
      await expect(page.getByRole('link', { name: /own tab/ })).toHaveAttribute(
        'href',
        `${server.address}${CHECK}`,
      );
    });

    const policyOf = async (path: string) =>
      (await get(`${server.address}${path}`)).headers['content-security-policy'];
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** The raw response: `fetch` would decompress it and normalize the path. */
function get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const [, origin = '', path = ''] = /^(http:\/\/[^/]+)(.*)$/.exec(address) ?? [];
  return new Promise((resolve, reject) => {
    request(origin, { path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}
