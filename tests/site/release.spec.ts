import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CheckPage } from '../support/browser/check-page.ts';
import { patient } from '../support/data/questionnaire.ts';
import { selected } from '../support/data/selected.ts';
import { wordsIn } from '../support/data/words.ts';
import { printed } from '../support/paper/paper.ts';
import { buildRelease, copied, readyClinic, sign } from '../support/signed-copy.ts';

/** Two whole builds, in a copy: @long. */
test.describe('a release @long', () => {
  test.describe.configure({ mode: 'serial' });
  test.setTimeout(900_000);
  let folder: string;
  const addressOf = (path: string) => pathToFileURL(join(folder, 'build', path)).href;
  test.beforeAll(() => {
    folder = copied();
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('is refused today, and names what is unsigned, unreviewed and missing', () => {
    const { made, output } = buildRelease(folder, 'questionnaire/clinics');
    expect(made).toBe(false);
    for (const line of [
      'questionnaire/mild/signoff.json: question:respondent: is not signed',
      /signoff\.json: \d+ more items: are not signed: npm run mild -- review signoff lists them/,
      'translations/ar.json: reviews: do not cover every text',
      'translations/es.json: reviews: do not cover every text',
      'translations/zh-Hans.json: reviews: do not cover every text',
      'questionnaire/clinics/caliber-pain.json: caliber-pain: has no notices of nondiscrimination and of language help',
    ])
      expect(output).toMatch(line);
    expect(globSync('build/**/*.html', { cwd: folder })).toEqual([]);
  });

  test('of a copy in which all is signed and reviewed has no band, and is for search engines', async ({
    page,
  }, testInfo) => {
    sign(folder, 'es');
    const { made, output } = buildRelease(folder, 'clinics');
    expect(made, output).toBe(true);
    // No translator has reviewed the Arabic: it is left out, and the build reports it.
    expect(output).toContain('ar is withdrawn');
    const pages = selected('pages of a release', globSync('build/**/*.html', { cwd: folder }));
    expect(pages.some((path) => path.startsWith(`build/${readyClinic.id}/es/`))).toBe(true);
    expect(pages.some((path) => path.startsWith(`build/${readyClinic.id}/ar/`))).toBe(false);
    const texts = ['en', 'es'].flatMap((locale) => {
      const { notes, ui } = wordsIn(locale, false);
      return [notes.disclosures.review, ui.frame.unreviewed];
    });
    const marked = pages.filter((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const shown = html.replace(/<script[\s\S]*?<\/script>/g, '');
      return (
        shown.includes('data-draft') ||
        (html.includes('noindex') && !path.includes('/404')) ||
        texts.some((text) => shown.includes(text))
      );
    });
    expect(marked).toEqual([]);
    expect(readFileSync(join(folder, 'build/sitemap.xml'), 'utf8')).toContain(`/${readyClinic.id}/es/learn/`);

    await page.goto(addressOf(`${readyClinic.id}/en/poster/index.html`));
    const poster = testInfo.outputPath('poster.png');
    await page.locator('figure svg').screenshot({ path: poster });
    const code = execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', poster]);
    expect(code.toString().trim()).toBe(`https://check.your-clinic.org/${readyClinic.id}/en/`);

    await page.goto(addressOf(`${readyClinic.id}/es/index.html`));
    await new CheckPage(page).jump(patient());
    await expect(page.locator('[data-draft]')).toHaveCount(0);
    const { pages: sheets } = await printed(page, 'Letter', testInfo.outputPath('Letter.pdf'));
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.filter(({ text }) => texts.some((each) => text.includes(each)))).toEqual([]);
  });
});
