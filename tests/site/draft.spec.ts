import { test as withoutBrowser, type Page } from '@playwright/test';
import { globSync } from 'node:fs';
import type { Answers } from '../../src/lib/engine/answers.ts';
import { inOneLine } from '../../src/lib/i18n/overlay.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { builtFile, home, siteFolder } from '../support/browser/site.ts';
import { expect, test } from '../support/browser/test.ts';
import { otherLanguages, spokenLanguages } from '../support/data/languages.ts';
import { everySign, longest } from '../support/data/longest.ts';
import { patient } from '../support/data/questionnaire.ts';
import { selected } from '../support/data/selected.ts';
import { wordsIn } from '../support/data/words.ts';
import { printed, readable, type Paper } from '../support/paper/paper.ts';
import { variant } from '../support/variants.ts';

/**
 * The text of the draft band: no clinician has signed it, and no translator has reviewed a language other than
 * English.
 */
function bandIn(locale: string): string {
  const { notes, ui } = wordsIn(locale, false);
  return locale === 'en'
    ? notes.disclosures.review
    : inOneLine(notes.disclosures.review, ui.frame.unreviewed);
}

const pages = selected('built pages', globSync('**/*.html', { cwd: siteFolder }))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const languageOf = (html: string) => /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
const bandsOf = (html: string) =>
  [...html.matchAll(/<aside aria-label="([^"]+)"[^>]*><p data-draft[^>]*>([^<]+)<\/p>/g)].map(
    ([, label, text]) => ({ label, text }),
  );

withoutBrowser(
  'every built page says first, in its language, that it is a draft, and asks search engines to stay away',
  () => {
    const wrong = pages.filter((path) => {
      const html = builtFile(path);
      const text = bandIn(languageOf(html));
      // The check's page includes the other early screens, too.
      const bands = bandsOf(html);
      const isFirst = html.indexOf('data-draft') < html.indexOf('<main');
      const isSaid = bands.length > 0 && bands.every((band) => band.text === text && band.label === text);
      return !isSaid || !isFirst || !html.includes('<meta name="robots" content="noindex" />');
    });
    expect(wrong).toEqual([]);
  },
);

/** Pages that print on one sheet, to take along or for a wall. */
const handouts = ['log', 'letter', 'cost', 'poster'];
const own = `${home}/en/`;
const inEveryLanguage = pages
  .filter((path) => path.startsWith(own) && path !== `${own}index.html`)
  .map((path) => path.replace(own, ''));
const beside = pages.filter((path) => path.split('/').length <= 2);

withoutBrowser('the handouts are among the pages', () => {
  expect(inEveryLanguage.map((path) => path.split('/')[0])).toEqual(expect.arrayContaining(handouts));
});

/** The flow chart is one large sheet. */
const papersFor = (path: string): readonly Paper[] =>
  path.startsWith('flow/') ? ['Tabloid'] : ['Letter', 'A4'];

for (const locale of spokenLanguages) {
  const paths = [
    ...inEveryLanguage.map((path) => `${home}/${locale}/${path}`),
    ...(locale === 'en' ? beside : []),
  ];
  for (const path of paths)
    test(
      `every sheet of ${path} says that it is a draft`,
      variant(locale === 'en' && handouts.includes(path.split('/').at(-2) ?? '')),
      async ({ page }, testInfo) => {
        await page.goto(`/${path}`);
        const isOneSheet = handouts.includes(path.split('/').at(-2) ?? '');
        for (const paper of papersFor(path)) {
          const { pages: sheets } = await printed(page, paper, testInfo.outputPath(`${paper}.pdf`));
          expect(sheets.filter(({ text }) => !says(text, locale))).toEqual([]);
          if (isOneSheet) expect(sheets).toHaveLength(1);
        }
      },
    );
}

/**
 * Whether a sheet has the text. Right-to-left lines are extracted from a PDF in another order, and without letters
 * that the font lacks: there most of the words are enough.
 */
function says(text: string, locale: string): boolean {
  const wordsOf = (line: string) =>
    readable(line)
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '');
  const sheet = wordsOf(text).join(' ');
  const expected = wordsOf(bandIn(locale));
  const isLatin = expected.every((word) => /^\p{Script=Latin}+$/u.test(word));
  return isLatin
    ? sheet.includes(expected.join(' '))
    : expected.filter((word) => sheet.includes(word)).length >= expected.length * 0.75;
}

const ends: readonly {
  readonly name: string;
  readonly answers: Answers;
  readonly until?: string;
  readonly inEveryTest?: true;
}[] = [
  { name: 'the start', answers: {}, until: 'start', inEveryTest: true },
  { name: 'a question', answers: patient(), until: 'pattern' },
  { name: 'review', answers: patient(), until: 'review' },
  { name: 'an emergency', answers: patient({ emergencySigns: ['bladder'] }), inEveryTest: true },
  { name: 'a call today', answers: patient({ suddenSigns: ['unsure'] }), until: 'callToday' },
  { name: 'notes', answers: patient() },
  { name: 'the longest notes', answers: longest },
  { name: 'notes with every warning sign', answers: everySign, inEveryTest: true },
];

for (const { name, answers, until, inEveryTest = false } of ends)
  test(
    `the screen and each sheet of ${name} say that it is a draft`,
    variant(inEveryTest),
    async ({ check, page }, testInfo) => {
      if (until !== 'start') await check.jump(answers, until);
      await expect(bandOf(page)).toHaveText(bandIn('en'));
      await expect(bandOf(page)).toBeVisible();
      const { pages: sheets } = await printed(page, 'Letter', testInfo.outputPath('Letter.pdf'));
      expect(sheets.filter(({ text }) => !says(text, 'en'))).toEqual([]);
    },
  );

for (const [index, { locale }] of otherLanguages.entries())
  test(
    `in ${locale} the check says that it is a draft, also once it is switched to it`,
    variant(index === 0),
    async ({ page, check }) => {
      await page.locator('[popovertarget="languages"]:not([popovertargetaction])').click();
      await page.locator(`#languages a[hreflang="${locale}"]`).click();
      await expect(bandOf(page)).toHaveText(bandIn(locale));
      await page.goto(`/${home}/${locale}/`);
      await expect(bandOf(page)).toHaveText(bandIn(locale));
      await new CheckPage(page).jump(patient());
      await expect(check.sheet('patient').locator('[data-draft]')).toHaveText(bandIn(locale));
    },
  );

const bandOf = (page: Page) => page.locator('aside [data-draft]');
