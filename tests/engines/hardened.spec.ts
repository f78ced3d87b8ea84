import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { checkCodeOf } from '../../src/lib/qr/code.ts';
import { firefoxPath } from '../setup/engines.ts';
import { codeOfAnswers } from '../support/browser/reader.ts';
import { patient } from '../support/data/questionnaire.ts';

test(
  'a Firefox that hides pictures from pages says so at the desk, and scanned codes are read',
  { tag: '@long' },
  async ({ browserName, playwright, baseURL }) => {
    test.skip(browserName !== 'firefox', 'only Firefox has this setting');
    const browser = await playwright.firefox.launch({
      channel: 'moz-firefox',
      executablePath: firefoxPath() ?? '',
      firefoxUserPrefs: { 'privacy.resistFingerprinting': true },
    });
    const page = await browser.newPage();
    await page.goto(`${baseURL}/reader/`);
    await page.locator('#file').setInputFiles({
      name: 'scan.jpg',
      mimeType: 'image/jpeg',
      buffer: readFileSync('tests/fixtures/scans/scan.jpg'),
    });
    await expect(page.locator('[data-problem]')).toHaveAttribute('data-problem', 'hidden');
    const code = codeOfAnswers(patient());
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await expect(page.locator('.compare')).toContainText(checkCodeOf(code));
    await browser.close();
  },
);
