import AxeBuilder from '@axe-core/playwright';
import { test as withoutScripts } from '@playwright/test';
import { readJson } from '../../src/content/read.ts';
import type { PageWords } from '../../src/lib/i18n/words.ts';
import { paperForm } from '../../src/tools/paper/paper-form.ts';
import {
  endText,
  goToText,
  hintText,
  letterOf,
  skipText,
  whenTicked,
  type Speaker,
} from '../../src/tools/paper/say.ts';
import { printed, timesOn, type Paper } from '../support/paper/paper.ts';
import { mild } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';
import { variant } from '../support/variants.ts';

const CHECK = '/caliber-pain/en/';
const FORM = `${CHECK}paper/index.html`;

const paper = readJson('questionnaire/mild/locales/en/paper.json') as PageWords['paper'];
const form = paperForm(mild);
const speaker: Speaker = { form, words, paper, locale: 'en' };
const unbroken = (text: string) => text.replace(/-\s?/g, '');
const single = (text: string) => text.replace(/\s+/g, ' ').trim();

withoutScripts.describe('without scripts', () => {
  withoutScripts.use({ javaScriptEnabled: false });

  withoutScripts(
    'the check leads to the form where scripts are off, and the form needs none',
    async ({ page }) => {
      await page.goto(CHECK);
      await page.getByRole('link', { name: paper.link }).click();
      await expect(page.locator('[data-screen="paper"]')).toBeVisible();
      await expect(page.locator('script')).toHaveCount(0);
    },
  );
});

test('every rule of the form is printed where it is needed', async ({ page }) => {
  await page.goto(FORM);
  const shown = await page.locator('[data-paper-question]').evaluateAll((questions) =>
    questions.map((question) => ({
      id: question.getAttribute('data-paper-question'),
      intro: question.querySelector('.intro')?.textContent ?? '',
      hint: question.querySelector('.hint')?.textContent ?? '',
      number: question.querySelector('.number')?.textContent,
      skip: question.querySelector('.skip')?.textContent ?? '',
      boxes: [...question.querySelectorAll('[data-box]')].map((box) => box.textContent),
      notices: [...question.querySelectorAll('[data-notice]')].map((notice) => [
        notice.getAttribute('data-notice') ?? '',
        notice.querySelector('p')?.textContent ?? '',
        notice.querySelector('p:last-of-type')?.textContent ?? '',
      ]),
    })),
  );
  const rule = (text: string, name: keyof PageWords['paper']) => String(paper[name]).replace('{when}', text);
  expect(
    shown.map((each) => ({
      ...each,
      skip: single(each.skip),
      boxes: each.boxes.map((text) => single(text ?? '')),
      notices: each.notices.map((notice) => notice.map(single)),
    })),
  ).toEqual(
    form.map(({ number, question, skip, boxes, notices }) => ({
      id: question.id,
      intro: words.questions[question.id]?.intro ?? '',
      hint: hintText(speaker, question) ?? '',
      number: String(number),
      skip: skip ? skipText(speaker, skip) : '',
      boxes: boxes.map(({ id, goTo, leaveOut }) =>
        [
          // The number of a step is its own name.
          words.questions[question.id]?.least === undefined ? letterOf(question, id) : '',
          words.questions[question.id]?.options[id],
          endText(speaker, question, id),
          leaveOut ? rule(whenTicked(speaker, leaveOut), 'leaveOut') : '',
          goTo ? `→ ${goToText(speaker, goTo)}` : '',
        ]
          .filter(Boolean)
          .join(' '),
      ),
      notices: notices.map(({ screen, when, goesOn }) => [
        `${screen}-after-${question.id}`,
        rule(whenTicked(speaker, when), 'notice'),
        goesOn ? paper.goOn.replace('{number}', String(number + 1)) : paper.stop,
      ]),
    })),
  );
});

for (const format of ['Letter', 'A4'] satisfies Paper[]) {
  test(
    `the form prints on ${format}, each question and each notice on one sheet`,
    variant(format === 'Letter'),
    async ({ page }, testInfo) => {
      await page.goto(FORM);
      const { about, pages } = await printed(page, format, testInfo.outputPath(`form-${format}.pdf`));
      expect([about['Tagged'], Number(about['Pages']) <= 22]).toEqual(['yes', true]);

      const version = `${words.ui.app.name}. Questionnaire version ${mild.version}. Content #. ${words.notes.disclosures.review}`;
      const feet = pages.map(({ text }, index) => {
        const inWords = text.replace(/Content [0-9a-f]{12}/, 'Content #');
        return [inWords.includes(version), inWords.includes(`${index + 1} / ${pages.length}`)];
      });
      expect(feet).toEqual(pages.map(() => [true, true]));
      expect(timesOn(pages[0], words.notes.disclosures.D4)).toBe(1);

      const together = [
        ...form.map(({ question: { id, options } }) => [
          words.questions[id]?.heading ?? '',
          ...options.map((option) => words.questions[id]?.options[option.id] ?? ''),
        ]),
        ...form.flatMap(({ notices }) =>
          notices.map(({ screen, when, goesOn }) => [
            paper.notice.replace('{when}', whenTicked(speaker, when)),
            words.outcomes[screen]?.heading ?? '',
            goesOn ? (paper.goOn.split('{')[0]?.trim() ?? '') : paper.stop,
          ]),
        ),
      ];
      // A line may break after a hyphen.
      const sheets = pages.map((sheet) => ({ ...sheet, text: unbroken(sheet.text) }));
      const torn = together.filter(
        (lines) => !sheets.some((sheet) => lines.every((line) => timesOn(sheet, unbroken(line)) > 0)),
      );
      expect(torn).toEqual([]);
    },
  );
}

test('axe finds nothing on the form, and no tick is interpreted', async ({ page }) => {
  await page.goto(FORM);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
  const text = await page.locator('main').innerText();
  const meanings = ['otherCareFirst', 'openPoints', 'discuss'] as const;
  expect(meanings.filter((id) => text.includes(words.outcomes[id].heading))).toEqual([]);
});
