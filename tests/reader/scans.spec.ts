import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { checkCodeOf } from '../../src/lib/qr/code.ts';
import { codeOfAnswers, typeCode } from '../support/browser/reader.ts';
import { expect, test } from '../support/browser/test.ts';
import { patient } from '../support/data/questionnaire.ts';
import { mirrored, pdfOf, pngOf, sheetOf, type PlacedCode } from '../support/paper/pictures.ts';
import { variant } from '../support/variants.ts';

const a = codeOfAnswers(patient({ health: ['infection'] }));
const b = codeOfAnswers(patient({ health: ['bleeding'] }));
const at = (text: string, x: number, y = 60, module = 4): PlacedCode => ({ text, x, y, module });
const blank = sheetOf([]);

const open = (page: Page, buffer: Buffer) =>
  page.locator('#file').setInputFiles({ name: 'scan', mimeType: 'application/octet-stream', buffer });
const fixture = (name: string) => readFileSync(`tests/fixtures/scans/${name}`);

/** A PNG whose header claims 30,000 by 30,000 pixels. */
function huge(): Buffer {
  const png = pngOf(blank);
  png.writeUInt32BE(30_000, 16);
  png.writeUInt32BE(30_000, 20);
  return png;
}

async function isShown(page: Page, code: string): Promise<void> {
  await expect(page.locator('figure.code figcaption')).toContainText(checkCodeOf(code));
  await expect(page.locator('article')).toHaveCount(1);
}

/** Verifies that nothing of the previous patient remains and that the problem is shown. */
async function isRefused(page: Page, problem: string): Promise<void> {
  await expect(page.locator('[data-problem]')).toHaveAttribute('data-problem', problem, { timeout: 20_000 });
  await expect(page.locator('[data-problem]')).not.toBeEmpty();
  await expect(page.locator('article, [data-outcome]')).toHaveCount(0);
}

test.beforeEach(async ({ page }) => {
  test.slow();
  await page.goto('/reader/');
  await typeCode(page, b);
  await isShown(page, b);
});

// They contain a code of an unknown questionnaire, which is only known after reading it.
for (const [name, inEveryTest] of [
  ['jpeg.pdf', true],
  ['jbig2.pdf', true],
  ['ccitt-g4.pdf', false],
  ['jpeg-2000.pdf', false],
  ['fax.tif', false],
  ['fax-of-two-pages.tif', true],
  ['scan.tif', false],
  ['scan.jpg', false],
] as const)
  test(`a code is read from ${name}`, variant(inEveryTest), async ({ page }) => {
    await open(page, fixture(name));
    await isRefused(page, 'unknownVersion');
  });

for (const [name, file, problem] of [
  ['an iPhone photo', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic'],
  ['a TIFF that is cut', fixture('fax.tif').subarray(0, 200), 'tiff'],
  ['a picture of 900 megapixels', huge(), 'tooLarge'],
  ['a PDF with a password', fixture('locked.pdf'), 'pdf'],
  ['a batch of 31 pages', pdfOf(Array.from({ length: 31 }, () => blank)), 'tooLong'],
] as const)
  test(`${name} is refused for what it is`, async ({ page }) => {
    await open(page, file);
    await isRefused(page, problem);
  });

for (const name of ['nested-forms.pdf', 'many-operators.pdf'])
  test(
    `${name}, which would take for ever, is given up, and the desk works on meanwhile`,
    variant(name === 'nested-forms.pdf'),
    async ({ page }) => {
      await page.clock.install();
      await page.reload();
      await open(page, fixture(name));
      await typeCode(page, a);
      await isShown(page, a);
      await open(page, fixture(name));
      await expect(page.locator('article')).toHaveCount(0);
      await page.clock.fastForward(20_000);
      await isRefused(page, 'tooSlow');
      await open(page, pngOf(sheetOf([at(a, 600)])));
      await isShown(page, a);
    },
  );

for (const [name, file] of [
  ['a picture', pngOf(sheetOf([at(a, 700), at(b, 200)]))],
  ['a picture, close together', pngOf(sheetOf([at(a, 700), at(b, 530)]))],
  ['a PDF', pdfOf([sheetOf([at(a, 700)]), blank, sheetOf([at(b, 700)])])],
  [
    'a PDF of many pages',
    pdfOf([sheetOf([at(a, 700)]), ...Array.from({ length: 8 }, () => blank), sheetOf([at(b, 700)])]),
  ],
] as const)
  test(`of two patients in ${name} none is shown`, variant(name === 'a PDF'), async ({ page }) => {
    await open(page, file);
    await isRefused(page, 'several');
  });

for (const [name, file] of [
  ['beside', pngOf(sheetOf([at(a, 700), at('https://www.clinic.example/find-us', 200)]))],
  ['larger and before', pngOf(sheetOf([at('https://www.clinic.example/', 60, 60, 9), at(a, 700)]))],
  ['on the page before', pdfOf([sheetOf([at('https://www.clinic.example/', 60)]), sheetOf([at(a, 700)])])],
  ['the same again', pdfOf([sheetOf([at(a, 700)]), sheetOf([at(a, 60), at(a, 700)])])],
] as const)
  test(`ours is read with another code ${name}`, variant(name === 'beside'), async ({ page }) => {
    await open(page, file);
    await isShown(page, a);
  });

for (const [how, sheet] of [
  ['mirrored, as scanned from behind', mirrored(sheetOf([at(a, 600)]))],
  ['as a negative', sheetOf([at(a, 600)]).map((grey) => 255 - grey)],
  ['upside down', sheetOf([at(a, 600)]).reverse()],
] as const)
  test(`ours is read ${how}`, variant(how.startsWith('mirrored')), async ({ page }) => {
    await open(page, pngOf(Buffer.from(sheet)));
    await isShown(page, a);
  });

test('a code of something else alone is reported as such', async ({ page }) => {
  await open(page, pngOf(sheetOf([at('https://www.clinic.example/', 60)])));
  await isRefused(page, 'notOurs');
});
