import { hasInk, wordsOn } from '../support/paper/ink.ts';
import { printed, sheetsWithout } from '../support/paper/paper.ts';
import { everySign, longest } from '../support/data/longest.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';
import { variant } from '../support/variants.ts';

test('the notes print as a page for the physician and one for the patient', async ({
  page,
  check,
}, testInfo) => {
  await check.jump(patient());
  for (const paper of ['Letter', 'A4'] as const) {
    const { pages } = await printed(page, paper, testInfo.outputPath(`${paper}.pdf`));
    const { title, patient: own, disclosures } = words.notes;
    expect(pages.map(({ lines }) => lines.slice(0, 2))).toEqual([
      [disclosures.review, title],
      [disclosures.review, own.title],
    ]);
  }
});

test('notes on smaller paper say on each of its sheets whose they are', async ({ page, check }, testInfo) => {
  await check.jump(longest);
  const digits = await check.sheet('physician').locator('figcaption').innerText();
  const { pages } = await printed(page, 'A5', testInfo.outputPath('A5.pdf'));
  expect(pages.length).toBeGreaterThan(4);
  expect(sheetsWithout(pages, [digits, words.notes.disclosures.review])).toEqual([]);
});

test(
  'each sheet of the form for a pen says which form it is, and which of its questions are on it',
  variant(false),
  async ({ page }, testInfo) => {
    await page.goto('/caliber-pain/en/paper/index.html');
    const path = testInfo.outputPath('form.pdf');
    const { pages } = await printed(page, 'Letter', path);
    expect(pages.length).toBeGreaterThan(10);
    const unnamed = pages.filter(({ text }) => !text.includes(`${words.ui.app.name}. Questionnaire version`));
    expect(unnamed.map(({ text }) => text)).toEqual([]);
    const count = new RegExp(`\\b(\\d+) / ${mild.questions.length}\\b`, 'g');
    const numbers = pages.map(({ text }) => [...text.matchAll(count)].map(([, n]) => Number(n)));
    // The last section is no question.
    expect(numbers.slice(0, -1).filter(({ length }) => length === 0)).toEqual([]);
    expect(numbers.flat()).toEqual(numbers.flat().toSorted((a, b) => a - b));
    expect(new Set(numbers.flat()).size).toBe(mild.questions.length);

    for (const [index] of pages.entries()) {
      const all = wordsOn(path, index + 1);
      const from = all.findLastIndex(({ text }) => text === 'Questionnaire');
      const name = all[from];
      if (!name) throw new Error(`sheet ${index + 1} has no name`);
      expect(hasInk(path, index + 1, name), `the name on sheet ${index + 1} is seen`).toBe(true);
      const over = all.filter(({ text, bottom }) => bottom > name.top + 2 && text !== '');
      expect(over.map(({ text }) => text).join(' '), `nothing is printed over it`).toMatch(nameAndNumber);
    }
  },
);

const nameAndNumber = new RegExp(
  `^(\\d+ / \\d+ )?${words.ui.app.name}\\. Questionnaire version [^/]*(\\d+ / \\d+)?$`,
);

for (const [name, answers] of Object.entries({ 'the longest notes': longest, 'every sign': everySign }))
  test(
    `nothing of ${name} is lost where a sheet ends`,
    { tag: '@long' },
    async ({ page, check }, testInfo) => {
      await check.jump(answers);
      const lines = await page.locator('.sheet li').allInnerTexts();
      expect(lines.length).toBeGreaterThan(20);
      const more = await check.sheet('physician').locator('.continued').count();
      const goesOn = await page.locator('.sheet.patient[data-goes-on]').count();
      for (const paper of ['Letter', 'A4'] as const) {
        const { pages } = await printed(page, paper, testInfo.outputPath(`${paper}.pdf`));
        const all = unbroken(pages.map(({ text }) => text).join(' '));
        expect(lines.filter((line) => !all.includes(unbroken(line)))).toEqual([]);
        expect(pages.length).toBe(2 + more + goesOn);
      }
    },
  );

/** Without what the end of a line may leave out or add, and without ligatures. */
const unbroken = (text: string) => text.normalize('NFKC').replaceAll(/[\s\u00ad-]+/g, '');
