import { readFileSync } from 'node:fs';
import { loaderOf } from '../../src/embed/loaders.ts';
import { checkFrame, expect, frameHeight, heard, hiddenInside, test } from '../support/browser/embedded.ts';
import { better, hostDocument } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';

/** A loader of an earlier release that pages still pin by its hash: it is not part of this build. */
const old = readFileSync('tests/fixtures/loaders/first.txt');

test('a page that names an old loader shows the newest check, as tall as it needs to be', async ({
  page,
  onHost,
  check,
  site,
}) => {
  await page.route(`${site}/${loaderOf(old).name}`, (route) =>
    route.fulfill({
      body: old,
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await onHost({ html: hostDocument(better(site, 'caliber-pain', loaderOf(old))) });
  const frame = await checkFrame(page);
  await expect.poll(() => heard(page)).toContain('mild-check:ready');
  await expect.poll(() => hiddenInside(frame)).toBe(0);
  const atStart = await frameHeight(page);
  await check.jump(patient());
  await expect(check.outcome).toBeVisible();
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(atStart);
  await expect.poll(() => hiddenInside(frame)).toBe(0);
});
