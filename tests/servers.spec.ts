import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { clinicsFolder, readClinicFiles } from '../src/content/clinics/clinic-files.ts';
import { missingServers } from './setup/programs.ts';
import { parseClinic } from '../src/content/clinics/clinic.ts';
import {
  hostPage,
  siteReadyToServe,
  startServer,
  type BuiltSite,
  type Running,
  type ServerName,
} from './support/web-servers.ts';

const missing = missingServers();
const profiles = Object.entries(readClinicFiles(clinicsFolder())).map(([file, data]) =>
  parseClinic(file, data),
);
const EMBEDDED = 'gowanus-sample';
const CHECK = `/${EMBEDDED}/en/`;

const shut = /^accelerometer=\(\), autoplay=\(\), camera=\(\), (?:[a-z-]+=\(\), )+xr-spatial-tracking=\(\)$/;

test.describe.configure({ mode: 'default' });
// A machine without the servers is told so in plain sight; continuous integration must have them.
test.skip(missing.length > 0 && !process.env['CI'], `SKIPPED: not on this machine: ${missing.join(', ')}`);

for (const name of ['nginx', 'caddy'] as const satisfies ServerName[]) {
  test.describe(`${name}, as it is set up by npm run headers,`, () => {
    let site: BuiltSite;
    let server: Running;
    let allowed: Running;
    let other: Running;

    test.beforeAll(async () => {
      const checks = () => server.address;
      allowed = await hostPage(EMBEDDED, checks);
      other = await hostPage(EMBEDDED, checks);
      site = await siteReadyToServe(
        profiles.map((each) =>
          each.id === EMBEDDED ? { ...each, embedOn: [...(each.embedOn ?? []), allowed.address] } : each,
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
        'content-security-policy': `frame-ancestors 'self' https://gowanus-spine.example https://www.gowanus-spine.example ${allowed.address}`,
        'referrer-policy': 'no-referrer',
        'permissions-policy': expect.stringMatching(shut),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'unsafe-none',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-cache',
        vary: 'Accept-Encoding',
      });
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    });

    test('lets a clinic that names no site be framed by none, and no page beside the checks', async () => {
      expect(await policyOf('/caliber-pain/en/learn/')).toBe("frame-ancestors 'self'");
      expect(await policyOf('/')).toBe("frame-ancestors 'none'");
      expect(await policyOf('/proof/')).toBe("frame-ancestors 'none'");
      expect(await policyOf(`//${EMBEDDED}/../proof/`)).toBe("frame-ancestors 'none'");
    });

    test('sends what is not there as shut as the rest', async () => {
      const { status, headers } = await get(`${server.address}/nowhere/en/`);
      expect(status).toBe(404);
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
        'cache-control': 'public, max-age=3600, must-revalidate',
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

    test('keeps the check out of a frame on any other site', async ({ page }) => {
      const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await page.goto(other.address);
      await refusal;
      await expect(page.frameLocator('iframe').locator('[data-screen]')).toHaveCount(0);
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

/** The answer as it comes over the wire: `fetch` would unpack it, and tidy the path. */
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
