import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import type { Answers } from '../../src/lib/engine/answers.ts';
import { assess } from '../../src/lib/engine/assess.ts';
import { pointsOnPageOne } from '../support/data/page-one-points.ts';
import { everySign, longest } from '../support/data/longest.ts';
import {
  papersFor,
  printed,
  sheetsWithout,
  timesOn,
  type Paper,
  type PrintedPage,
} from '../support/paper/paper.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { expect, test } from '../support/browser/test.ts';
import { spokenLanguages } from '../support/data/languages.ts';
import { carerWords, words } from '../support/data/words.ts';
import { variant } from '../support/variants.ts';

const vignette = (id: string): Answers => readVignettes().find((each) => each.id === id)?.answers ?? {};
const aDozen: Answers = {
  ...longest,
  warningSigns: ['none'],
  age: 'from50to64',
  pastBack: ['none'],
  health: ['none'],
};
const cases: readonly { readonly name: string; readonly answers: Answers }[] = [
  { name: 'no open point', answers: vignette('v01') },
  { name: 'an answer “Not sure” to everything', answers: vignette('v04') },
  { name: 'the short path', answers: vignette('v10') },
  { name: 'past surgery and many health items', answers: vignette('v60') },
  { name: 'a dozen open points', answers: aDozen },
  { name: 'every item there is', answers: longest },
  { name: 'a fever', answers: vignette('v05') },
  { name: 'emergency signs not sure', answers: vignette('v07') },
  { name: 'every warning sign and every item there is', answers: everySign },
];

/** Joins sheets that are one page of the notes: its heading comes after the draft band. */
function joined(sheets: readonly PrintedPage[]) {
  const [first, last] = [sheets.at(0), sheets.at(-1)];
  const lines = sheets.flatMap((sheet) => sheet.lines);
  const [band = '', heading = ''] = lines;
  const text = sheets.map((sheet) => sheet.text).join(' ');
  return { band, heading, text, lines, first: first?.first ?? '', last: last?.last ?? '' };
}

for (const [index, { name, answers }] of cases.entries()) {
  const { notes, points } = answers['respondent'] === 'other' ? carerWords : words;
  test(`notes with ${name} are a page for the physician and one for the patient`, async ({
    page,
    check,
  }, testInfo) => {
    await page.clock.setFixedTime('2026-03-01T12:00:00');
    await check.jump(answers);
    const { asksAboutMild } = assess(mild, answers).flags;
    const open = (await check.points()).map((id) => ({ id, ...points[id] }));
    const buttons = await check.buttons();
    const version = notes.meta.version.replace('{version}', mild.version);

    const digits = await check.sheet('physician').locator('figcaption').innerText();
    const more = await check.sheet('physician').locator('.continued').count();
    const goesOn = await page.locator('.sheet.patient[data-goes-on]').count();
    // A point that one printed answer expresses has its box there, which a line below points out.
    const { listed, inPlace } = pointsOnPageOne(answers);
    expect(open.map(({ id }) => id).sort()).toEqual([...listed, ...inPlace].sort());
    await expect(check.sheet('physician').locator('.tick.here')).toHaveCount(
      inPlace.length > 0 ? inPlace.length + 1 : 0,
    );

    for (const paper of papersFor(index)) {
      await test.step(paper, async () => {
        const { about, pages } = await printed(page, paper, testInfo.outputPath(`${paper}.pdf`));
        const physician = joined(pages.slice(0, 1 + more));
        const patients = joined(pages.slice(1 + more));
        const { Pages, Tagged, Title } = about;
        expect({ Pages, Tagged, Title, size: about['Page size']?.toLowerCase() }).toEqual({
          Pages: String(2 + more + goesOn),
          Tagged: 'yes',
          Title: words.ui.app.title.replace('{title}', words.ui.notes.title),
          size: expect.stringContaining(`(${paper.toLowerCase()})`),
        });
        expect(pages.slice(1, 1 + more).map(({ lines }) => lines.slice(0, 2))).toEqual(
          Array(more).fill([notes.disclosures.review, notes.page.continued]),
        );
        expect([physician, patients].map(({ band, heading, last }) => ({ band, heading, last }))).toEqual([
          {
            band: notes.disclosures.review,
            heading: asksAboutMild ? notes.title : notes.titlePlain,
            last: `${notes.page.physician} ${version} ${digits} Page 1`,
          },
          {
            band: notes.disclosures.review,
            heading: notes.patient.title,
            last: `${notes.page.patient} Date: March 1, 2026 ${version} ${digits} Page 2`,
          },
        ]);
        expect(timesOn(physician, notes.code.picture)).toBe(1);
        // Some are also in the plan, with lines to write on.
        const at = physician.text.indexOf(notes.sections.openPoints);
        const openPoints = { ...physician, text: physician.text.slice(at) };
        expect(
          open.map(({ id, physician: line = '', question = '' }) => ({
            id,
            forPhysician: [timesOn(openPoints, line), timesOn(patients, line)],
            forPatient: [timesOn(physician, question), timesOn(patients, question)],
          })),
        ).toEqual(
          open.map(({ id }) => ({
            id,
            forPhysician: [listed.includes(id) ? 1 : 0, 0],
            forPatient: [0, 1],
          })),
        );
        expect(buttons.filter((button) => pages.some((each) => timesOn(each, button) > 0))).toEqual([]);
      });
    }
  });
}

for (const { name, answers, flag } of [
  { name: 'a fever', answers: vignette('v05'), flag: words.notes.flag.heading },
  { name: 'emergency signs not sure', answers: vignette('v07'), flag: words.notes.flag.headingUnsure },
  {
    name: 'every sign, and emergency signs not sure',
    answers: everySign,
    flag: words.notes.flag.headingUnsure,
  },
]) {
  test(
    `notes with ${name} begin with the call and hold no findings`,
    variant(name !== 'emergency signs not sure'),
    async ({ page, check }, testInfo) => {
      await check.jump(answers);
      const { pages } = await printed(page, 'Letter', testInfo.outputPath('call-today.pdf'));
      const physician = joined(pages.slice(0, -1));
      const { sections, confirm } = words.notes;
      const inOrder = [flag, sections.problem, sections.openPoints, confirm.items[0]];
      const places = inOrder.map((text) => physician.text.indexOf(text ?? '') ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);

      const findings = [words.findings.physician.met, words.findings.physician.notMet];
      expect(findings.filter((text) => timesOn(physician, text) > 0)).toEqual([]);
    },
  );
}

test('however many sheets of paper the notes take, each says whose they are, and that they are a draft', async ({
  page,
  check,
}, testInfo) => {
  await check.jump(longest);
  const digits = await check.sheet('physician').locator('figcaption').innerText();
  for (const paper of ['Letter', 'A5'] satisfies Paper[]) {
    const { pages } = await printed(page, paper, testInfo.outputPath(`${paper}.pdf`));
    expect(pages.length).toBeGreaterThan(3);
    expect(sheetsWithout(pages, [digits, words.notes.disclosures.review])).toEqual([]);
  }
});

test('the print button opens the print dialog of the browser', async ({ page, check }) => {
  await check.jump(patient());
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'once');
  });
  await check.action('print').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'once');
});

const signsOf = (id: string) =>
  (mild.questions.find((question) => question.id === id)?.options ?? [])
    .map((option) => option.id)
    .filter((option) => option !== 'none' && option !== 'unsure');

for (const [index, locale] of spokenLanguages.entries())
  test(`an emergency is one sheet, whatever was picked: ${locale}`, async ({ page }, testInfo) => {
    test.setTimeout(60_000);
    for (const [at, question] of ['emergencySigns', 'suddenSigns'].entries()) {
      const signs = signsOf(question);
      expect(signs.length).toBeGreaterThan(3);
      await page.goto(`/caliber-pain/${locale}/`);
      const check = new CheckPage(page);
      await check.jump(patient({ respondent: 'other', [question]: signs }));
      await expect(check.signs).toHaveCount(signs.length);
      for (const paper of papersFor(index + at)) {
        const { about } = await printed(page, paper, testInfo.outputPath(`${question}-${paper}.pdf`));
        expect({ question, paper, pages: about['Pages'] }).toEqual({ question, paper, pages: '1' });
      }
    }
  });

test('nothing sticks out of a sheet, for which a browser would print all of it smaller', async ({ page }) => {
  // Letter paper without its margins.
  await page.setViewportSize({ width: 718, height: 980 });
  for (const locale of spokenLanguages) {
    await page.goto(`/caliber-pain/${locale}/`);
    await page.emulateMedia({ media: 'screen' });
    await new CheckPage(page).jump(patient());
    await page.emulateMedia({ media: 'print' });
    expect({ locale, width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({
      locale,
      width: 718,
    });
  }
});
