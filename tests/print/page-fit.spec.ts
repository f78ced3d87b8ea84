import type { Page } from '@playwright/test';
import { diceFrom, randomAnswers } from '../oracle/random-answers.ts';
import { pathOf } from '../../src/lib/engine/path.ts';
import type { Answers } from '../../src/lib/engine/answers.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { languages } from '../support/data/languages.ts';
import { longest, everySign } from '../support/data/longest.ts';
import { papers, papersFor, printed, readable, type Paper } from '../support/paper/paper.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { wordsIn } from '../support/data/words.ts';
import { variant } from '../support/variants.ts';

const endsInNotes = (answers: Answers) => {
  const { asked, stops } = pathOf(mild, answers);
  return !stops.some(({ final }) => final) && asked.every(({ picks }) => picks.length > 0);
};

/** How many random patients are printed: more in the full lane. */
const count = Number(process.env['PRINTED_PATIENTS'] ?? 4);

/** Answers of every length, the longest of them often: most picks, and the notes of a helper. */
const patients = Array.from({ length: count * 40 }, (_, seed) =>
  randomAnswers(mild, patient(), diceFrom(seed)),
)
  .filter(endsInNotes)
  .slice(0, count);

const batches = Array.from({ length: Math.ceil(count / 8) }, (_, at) => patients.slice(at * 8, at * 8 + 8));

const groups: readonly { readonly name: string; readonly all: readonly Answers[] }[] = [
  { name: 'the longest there are', all: [longest, everySign] },
  ...batches.map((all, at) => ({ name: `random patients, batch ${at + 1}`, all })),
];

for (const { name, all } of groups)
  test(
    `notes are two pages with nothing lost: ${name}`,
    variant(!name.startsWith('random')),
    async ({ page, check }, testInfo) => {
      test.setTimeout(240_000);
      for (const [index, answers] of all.entries())
        await test.step(`patient ${index + 1}`, async () => {
          await page.reload();
          await fits({
            page,
            check,
            answers,
            locale: 'en',
            on: papers,
            path: testInfo.outputPath(`${index}`),
          });
        });
    },
  );

/** All signs alone fill the first sheet, everything else the second. */
const allSignsAlone = patient({
  emergencySigns: everySign['emergencySigns'] ?? [],
  warningSigns: everySign['warningSigns'] ?? [],
});

/** In two languages: the longest, and in the full lane the shortest and many between them. */
const inTwoLanguages = [
  longest,
  everySign,
  ...(count > 8
    ? [
        allSignsAlone,
        patient(),
        // The longest sign, and two of them.
        patient({ warningSigns: ['strainFracture'] }),
        patient({ warningSigns: ['smallFall', 'swollenLeg'] }),
        ...patients.slice(0, count / 4),
      ]
    : []),
];

for (const { locale } of languages)
  test(`notes in English and ${locale} are two pages with nothing lost`, async ({ page }, testInfo) => {
    test.setTimeout(20_000 + 10_000 * inTwoLanguages.length);
    for (const [index, answers] of inTwoLanguages.entries())
      await test.step(`patient ${index + 1}`, async () => {
        await page.goto(`/caliber-pain/${locale}/`);
        const check = new CheckPage(page);
        await fits({
          page,
          check,
          answers,
          locale,
          on: papersFor(index),
          path: testInfo.outputPath(`${index}`),
        });
      });
  });

for (const { locale } of languages)
  test(`one sign to be checked leaves one sheet for the physician in ${locale}, as without one`, async ({
    page,
  }) => {
    await page.goto(`/caliber-pain/${locale}/`);
    const check = new CheckPage(page);
    await check.jump(patient({ warningSigns: ['strainFracture'] }));
    await expect(check.sheet('physician').locator('.continued')).toHaveCount(0);
  });

interface Printing {
  readonly page: Page;
  readonly check: CheckPage;
  readonly answers: Answers;
  readonly locale: string;
  readonly on: readonly Paper[];
  readonly path: string;
}

/** Page 1 is the physician's in English, and page 2 the patient's. */
async function fits({ page, check, answers, locale, on, path }: Printing): Promise<void> {
  await check.jump(answers);
  const helper = answers['respondent'] === 'other';
  const [physician, patients] = ['en', locale].map((each) => wordsIn(each, helper).notes.page);
  expect((await check.sheet('physician').innerText()).length).toBeGreaterThan(500);
  // The physician's page continues on further sheets with a heading if it is too long for one; the patient's just
  // flows.
  const more = await check.sheet('physician').locator('.continued').count();
  expect(more, 'sheets for the physician after the first').toBeLessThanOrEqual(1);
  expect(await smallestOnPaper(page), 'points').toBeGreaterThanOrEqual(locale === 'en' ? 9 : 8);
  expect(await roomForPen(page), 'millimetres to write on').toBeGreaterThanOrEqual(14);
  expect(await boxesAlone(page), 'boxes on another line than their words').toEqual([]);
  const goesOn = (await page.locator('.sheet.patient[data-goes-on]').count()) > 0;
  for (const paper of on) {
    const { about, pages } = await printed(page, paper, `${path}-${paper}.pdf`);
    const feet = [pages[more], pages.at(-1)].map((each) => readable(each?.last));
    const patientsSheets = Number(about['Pages']) - more - 1;
    expect
      .soft({ paper, answers, fits: patientsSheets >= 1 && patientsSheets <= (goesOn ? 2 : 1), feet })
      .toEqual({
        paper,
        answers,
        fits: true,
        feet: [physician?.physician, patients?.patient].map((foot) =>
          expect.stringContaining(readable(foot)),
        ),
      });
  }
}

/** The size of what a physician reads, in points; what is there to be looked up may be smaller. */
async function smallestOnPaper(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const pixels = await page
    .locator('.sheet.physician')
    .locator(':is(p:not(.fine):not(.fine *), td, th, li, .run > span)')
    .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  await page.emulateMedia({ media: null });
  expect(pixels.length).toBeGreaterThan(20);
  return Math.round((Math.min(...pixels) * 72 * 100) / 96) / 100;
}

/** The shortest line to write on among what the clinician confirms. */
async function roomForPen(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const pixels = await page
    .locator('[data-section="confirm"] li')
    .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each, '::after').width)));
  await page.emulateMedia({ media: null });
  expect(pixels.length).toBeGreaterThan(10);
  return Math.round((Math.min(...pixels) * 25.4) / 96);
}

/** The words after each box of an open point that stands at the end of the line before them. */
async function boxesAlone(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const alone = await page.locator('.sheet.physician .tick.here').evaluateAll((boxes) =>
    boxes.flatMap((box) => {
      const range = document.createRange();
      let text = (box.closest('.whole') ?? box).nextSibling;
      while (text && !/[\p{L}\d]/u.test(text.textContent ?? '')) text = text.nextSibling;
      if (!text) return ['no words'];
      const at = (text.textContent ?? '').search(/[\p{L}\d]/u);
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const isBelow = range.getBoundingClientRect().top > box.getBoundingClientRect().bottom;
      return isBelow ? [(text.textContent ?? '').slice(0, 40)] : [];
    }),
  );
  await page.emulateMedia({ media: null });
  return alone;
}
