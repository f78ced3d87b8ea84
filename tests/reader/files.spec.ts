import type { Bundle, DocumentReference, QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readJson } from '../../src/content/read.ts';
import { checkCodeOf } from '../../src/lib/qr/code.ts';
import { exampleBase, namesIn } from '../../src/tools/fhir/names.ts';
import { allAnswers, brokenDefinitions, brokenInvariants } from '../support/fhir/fhir-validity.ts';
import { printed } from '../support/paper/paper.ts';
import type { ReaderWords } from '../../src/tools/reader/reader-props.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { words } from '../support/data/words.ts';
import { codeOfAnswers, typeCode } from '../support/browser/reader.ts';
import { expect, test } from '../support/browser/test.ts';
import { variant } from '../support/variants.ts';

const answers = patient({ health: ['infection'] });
const code = codeOfAnswers(answers);
const reader = readJson('questionnaire/mild/locales/en/reader.json') as ReaderWords;

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
  test(
    `another decoder reads from the printed page ${name} what ours reads`,
    variant(false),
    async ({ page, check }, testInfo) => {
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
    },
  );

const form = namesIn(exampleBase(mild), mild).questionnaire({ locale: 'en', carer: false });
const read = (text: string | undefined) => Buffer.from(text ?? '', 'base64').toString();

async function savedFhir(page: Page): Promise<Bundle> {
  const saved = page.waitForEvent('download');
  await page.locator('[data-action="fhir"]').click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('mild-answers.fhir.json');
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as Bundle;
}

const resourcesIn = ({ entry = [] }: Bundle) => entry.flatMap(({ resource }) => resource ?? []);

test('the answers and page 1 are saved as a FHIR R4 bundle that validators accept', async ({ page }) => {
  await page.goto('/reader/');
  await typeCode(page, code);
  const bundle = await savedFhir(page);
  expect(brokenDefinitions(bundle)).toEqual([]);
  const [response, document, ...others] = resourcesIn(bundle) as [QuestionnaireResponse, DocumentReference];
  expect(others).toEqual([]);
  expect(response).toMatchObject({
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${form}|${mild.version}`,
    status: 'completed',
    authored: '2026-03-01',
    language: 'en',
  });
  const health = allAnswers(response.item).find(({ linkId }) => linkId === 'health');
  expect(health?.answer?.map(({ valueCoding }) => [valueCoding?.code, valueCoding?.display])).toEqual([
    ['health.infection', words.questions['health']?.options['infection']],
  ]);
  expect(brokenInvariants(response).broken).toEqual([]);
  const [text, html] = document.content?.map(({ attachment }) => read(attachment?.data)) ?? [];
  expect(text).toBe(await page.locator('[data-screen="reader"] textarea[readonly]').inputValue());
  expect(html).toContain(words.points['infection']?.physician);
});

test('a record number and observations are in the file where the desk asks for them, and gone with the patient', async ({
  page,
}) => {
  await page.goto('/reader/');
  await typeCode(page, code);
  await page.locator('summary').filter({ hasText: reader.fhirMore }).click();
  await page.locator('#record-number').fill(' MRN-0042 ');
  await page.locator('[data-action="observations"]').check();
  const bundle = await savedFhir(page);
  expect(brokenDefinitions(bundle)).toEqual([]);
  const resources = resourcesIn(bundle);
  expect(resources.map(({ resourceType }) => resourceType)).toEqual([
    'QuestionnaireResponse',
    'DocumentReference',
    'Observation',
    'Observation',
  ]);
  expect(resources.map((each) => (each as QuestionnaireResponse).subject?.identifier?.value)).toEqual(
    resources.map(() => 'MRN-0042'),
  );
  expect(await page.locator('article').innerText()).not.toContain('MRN-0042');

  await typeCode(page, code);
  await expect(page.locator('#record-number')).toHaveValue('');
  await expect(page.locator('[data-action="observations"]')).not.toBeChecked();
  const [response] = resourcesIn(await savedFhir(page)) as [QuestionnaireResponse];
  expect(response.subject).toBeUndefined();
});

for (const [how, before, prefix] of [
  ['alone', '', ''],
  ['after the number of the patient before', 'MRN-0042', ''],
  ['after the name of its symbology', '', ']Q1'],
])
  test(`the next patient’s code is read where a scanner types it into the record number, ${how}`, async ({
    page,
  }) => {
    await page.goto('/reader/');
    await typeCode(page, code);
    await page.locator('summary').filter({ hasText: reader.fhirMore }).click();
    await page.locator('#record-number').focus();
    await page.keyboard.type('A7');
    await expect(page.locator('#record-number')).toHaveValue('A7');
    await page.locator('#record-number').fill(before ?? '');
    const next = codeOfAnswers(patient({ health: ['bleeding'] }));
    await page.keyboard.type(`${prefix}${next}`);
    await page.keyboard.press('Enter');
    await expect(page.locator('.compare')).toContainText(checkCodeOf(next));
    await expect(page.locator('#record-number')).toHaveValue('');
  });

test('where keys make other signs, a code that is scanned into the record number is told by them', async ({
  page,
}) => {
  await page.goto('/reader/');
  await typeCode(page, code);
  await page.locator('summary').filter({ hasText: reader.fhirMore }).click();
  const next = codeOfAnswers(patient({ health: ['bleeding'] }));
  await page.locator('#record-number').focus();
  await page.evaluate((text) => {
    for (const sign of text)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'ش',
          code: /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`,
          bubbles: true,
          cancelable: true,
        }),
      );
  }, next);
  await page.keyboard.press('Enter');
  await expect(page.locator('.compare')).toContainText(checkCodeOf(next));
});

test('a record number that is pasted goes where it belongs, and the patient stays', async ({ page }) => {
  await page.goto('/reader/');
  await typeCode(page, code);
  await page.locator('summary').filter({ hasText: reader.fhirMore }).click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('MRN-0042'));
  await page.locator('#record-number').focus();
  await page.keyboard.press('Control+V');
  await expect(page.locator('#record-number')).toHaveValue('MRN-0042');
  await expect(page.locator('.compare')).toContainText(checkCodeOf(code));
});

test('a call today is the first thing that the file says, however it is opened', async ({ page }) => {
  await page.goto('/reader/');
  await typeCode(page, codeOfAnswers(patient({ warningSigns: ['fever'] })));
  const [response, document] = resourcesIn(await savedFhir(page)) as [
    QuestionnaireResponse,
    DocumentReference,
  ];
  const heading = words.outcomes.callToday.heading;
  expect(document.description?.startsWith(heading)).toBe(true);
  expect(response.text?.div).toContain(`<b>${heading}</b>`);
  const sign = words.questions['warningSigns']?.options['fever'] ?? '';
  for (const { attachment } of document.content ?? []) {
    expect(attachment?.title?.startsWith(heading)).toBe(true);
    const body = read(attachment?.data);
    expect(body).toContain(sign);
    expect(body.indexOf(heading)).toBeLessThan(body.indexOf(sign));
    expect(body).toContain(heading);
  }
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
      questionnaire: `${form}|0.0.1`,
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
