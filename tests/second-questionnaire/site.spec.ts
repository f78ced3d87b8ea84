import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { CheckPage } from '../support/browser/check-page.ts';
import { typeCode } from '../support/browser/reader.ts';
import { codeOf } from '../../src/lib/qr/code.ts';
import { copied } from '../support/signed-copy.ts';
import { kneeEdition, kneeShots, kneeWords, reference } from './knee-shots/knee-shots.ts';
import { writeSecondSite } from './site.ts';

const answers = { ...reference, reactions: ['steroid'] };

/** A whole build, in a copy: @long. */
test.describe('a site built from the second questionnaire @long', () => {
  test.describe.configure({ mode: 'serial' });
  test.setTimeout(600_000);
  let folder: string;
  const addressOf = (path: string) => pathToFileURL(join(folder, 'build', path)).href;
  const clinicPage = (path: string) => addressOf(`knee-clinic/en/${path}index.html`);

  test.beforeAll(() => {
    folder = copied();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'site', 'build'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, ...writeSecondSite(folder), BUILD_DIR: 'build' },
    });
    expect(status, stdout + stderr).toBe(0);
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('asks its questions and prints its notes, and its reader reads a code of the same answers', async ({
    page,
  }) => {
    await page.goto(clinicPage(''));
    const check = new CheckPage(page);
    await check.jump(answers);
    await expect(check.outcome).toHaveAttribute('data-outcome', 'talk');
    await expect(check.sheet('physician')).toContainText('Reaction to a shot');

    await page.goto(addressOf('reader/index.html'));
    await typeCode(page, codeOf(kneeEdition, { answers, language: 'en', date: '2026-03-01' }));
    await expect(page.locator('.sheet.physician')).toContainText('Reaction to a shot');
  });

  test('stops at its own signs', async ({ page }) => {
    await page.goto(clinicPage(''));
    const check = new CheckPage(page);
    await check.jump({ ...reference, kneeSigns: ['hot'] });
    await expect(check.screen).toHaveAttribute('data-screen', 'goNow');
  });

  test('has its form for a pen, its flow, its proof and its FHIR resources', async ({ page }) => {
    await page.goto(clinicPage('paper/'));
    for (const { id } of kneeShots.questions)
      await expect(page.locator(`[data-paper-question="${id}"]`)).toContainText(
        kneeWords.questions[id]?.heading ?? '',
      );
    await page.goto(addressOf('flow/index.html'));
    await expect(page.locator('main svg')).toContainText('Knee signs');
    await page.goto(addressOf('proof/index.html'));
    await expect(page.locator('main')).toContainText('kneeSigns');
    const resources = globSync('build/fhir/*.json', { cwd: folder }).map(
      (file) =>
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as { resourceType: string; url?: string },
    );
    expect(resources.map(({ resourceType }) => resourceType)).toEqual(
      expect.arrayContaining(['Questionnaire', 'CodeSystem', 'ValueSet', 'Bundle']),
    );
    expect(resources.filter(({ url }) => url?.includes('mild'))).toEqual([]);
  });
});
