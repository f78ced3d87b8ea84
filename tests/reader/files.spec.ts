import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { questionnaireUrl } from '../../src/tools/fhir/names.ts';
import { allAnswers, brokenDefinitions, brokenInvariants } from '../support/fhir/fhir-validity.ts';
import { printed } from '../support/paper/paper.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { codeOfAnswers, typeCode } from '../support/browser/reader.ts';
import { expect, test } from '../support/browser/test.ts';

const answers = patient({ health: ['infection'] });
const code = codeOfAnswers(answers);

const open = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.locator('#file').setInputFiles({ name, mimeType, buffer });

const refusedWith = async (page: Page, problem: string) => {
  await expect(page.locator('[data-problem]')).toHaveAttribute('data-problem', problem);
  await expect(page.locator('[data-problem]')).not.toBeEmpty();
  await expect(page.locator('[data-outcome], article')).toHaveCount(0);
};

test('a PDF of the notes gives them again, and a PDF cut in half does not', async ({
  page,
  check,
}, testInfo) => {
  await check.jump(answers);
  const caption = await page.locator('figure.code figcaption').innerText();
  const path = testInfo.outputPath('notes.pdf');
  await printed(page, 'Letter', path);
  const pdf = readFileSync(path);

  await page.goto('/reader/');
  await page.context().setOffline(true);
  await open(page, 'half.pdf', 'application/pdf', pdf.subarray(0, 3000));
  await refusedWith(page, 'pdf');
  await open(page, 'notes.pdf', 'application/pdf', pdf);
  await expect(page.locator('figure.code figcaption')).toHaveText(caption.trim());
});

for (const [name, more] of [
  ['at 200 dpi', ['-gray']],
  ['after a fax', ['-mono']],
] as const)
  test(`another decoder reads from the printed page ${name} what ours reads`, async ({
    page,
    check,
  }, testInfo) => {
    await check.jump(answers);
    const caption = (await page.locator('figure.code figcaption').innerText()).trim();
    const path = testInfo.outputPath('notes.pdf');
    await printed(page, 'Letter', path);
    const picture = testInfo.outputPath('page');
    execFileSync('pdftoppm', ['-r', '200', ...more, '-png', '-singlefile', path, picture]);
    const read = execFileSync('zbarimg', [
      '--quiet',
      '--raw',
      '-Sdisable',
      '-Sqrcode.enable',
      `${picture}.png`,
    ]);
    await page.goto('/reader/');
    await typeCode(page, read.toString().trim());
    await expect(page.locator('figure.code figcaption')).toHaveText(caption);
  });

test('the answers are saved as a FHIR R4 response that validators accept', async ({ page }) => {
  await page.goto('/reader/');
  await typeCode(page, code);
  const saved = page.waitForEvent('download');
  await page.locator('[data-action="fhir"]').click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('mild-answers.fhir.json');
  const response = JSON.parse(readFileSync(await download.path(), 'utf8')) as QuestionnaireResponse;
  expect(response).toMatchObject({
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${questionnaireUrl(mild)}|${mild.version}`,
    status: 'completed',
    authored: '2026-03-01',
    language: 'en',
  });
  const health = allAnswers(response.item).find(({ linkId }) => linkId === 'health');
  expect(health?.answer?.map(({ valueCoding }) => valueCoding?.code)).toEqual([
    expect.stringMatching(/infection$/),
  ]);
  expect(brokenDefinitions(response)).toEqual([]);
  expect(brokenInvariants(response).broken).toEqual([]);
});

test('a file that holds no code is refused, nothing is shown, and the reader reads on', async ({ page }) => {
  test.slow();
  await page.goto('/reader/');
  const photo = await page.screenshot();
  const large = await page.evaluate(pictureOf, { width: 8000, height: 5000 });
  for (const [name, type, bytes, problem] of [
    ['empty.png', 'image/png', Buffer.alloc(0), 'noPicture'],
    ['empty.pdf', 'application/pdf', Buffer.alloc(0), 'noPicture'],
    ['cut.png', 'image/png', photo.subarray(0, 40), 'noPicture'],
    ['answers.json', 'application/json', Buffer.from('{"resourceType":"Patient"}'), 'noPicture'],
    ['other.png', 'image/png', photo, 'noCode'],
    ['40-megapixels.jpg', 'image/jpeg', Buffer.from(large, 'base64'), 'noCode'],
  ] as const)
    await test.step(name, async () => {
      await typeCode(page, code);
      await expect(page.locator('article')).toBeVisible();
      await open(page, name, type, bytes);
      await refusedWith(page, problem);
    });
  await typeCode(page, code);
  await expect(page.locator('article')).toBeVisible();
});

test('FHIR of any release that is pasted is not taken for a code', async ({ page }) => {
  await page.goto('/reader/');
  for (const resource of [
    { resourceType: 'QuestionnaireResponse', questionnaire: { reference: 'Questionnaire/mild' }, group: {} },
    {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      questionnaire: `${questionnaireUrl(mild)}|0.0.1`,
    },
  ]) {
    await typeCode(page, JSON.stringify(resource));
    await refusedWith(page, 'notOurs');
  }
});

async function pictureOf({ width, height }: { width: number; height: number }): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (let at = 0; at < 400; at++) {
    context.fillStyle = `hsl(${(at * 37) % 360} 60% ${(at * 13) % 100}%)`;
    context.fillRect((at * 733) % width, (at * 397) % height, 900, 600);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
