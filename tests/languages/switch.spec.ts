import type { Page } from '@playwright/test';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import { CheckPage, type AnswerSet } from '../support/browser/check-page.ts';
import { expectedEnd, reachedEnd } from '../support/data/ends.ts';
import { depth, isAt, wayBack } from '../support/browser/history.ts';
import { otherLanguages } from '../support/data/languages.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { wordsIn } from '../support/data/words.ts';
import { variant } from '../support/variants.ts';

const v01 = readVignettes().find(({ id }) => id === 'v01');
const end = v01 && expectedEnd(v01);
const [first = otherLanguages[0], second = first] = otherLanguages;
if (!first || !second) throw new Error('there is no language beside English');
const listed = (page: Page, locale: string) => page.locator(`#languages a[hreflang="${locale}"]`);

const fresh = { screen: 'start', picks: {} };

/** Switches to another language as a patient does, with the list at the top. */
async function switchTo(page: Page, locale: string): Promise<void> {
  await page.locator('[popovertarget="languages"]:not([popovertargetaction])').click();
  await listed(page, locale).click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

const leftInTheTab = (page: Page) =>
  page.evaluate(() => ({
    name: window.name,
    url: location.pathname + location.search + location.hash,
    state: history.state,
  }));

interface Case {
  readonly place: string;
  readonly go: (check: CheckPage) => Promise<void>;
  /** What is still to be answered. Any other question that is asked again has lost its answer, and gets “Not sure”. */
  readonly rest: AnswerSet;
}

const after = (question: string): AnswerSet => {
  const ids = mild.questions.map(({ id }) => id);
  const later = ids.slice(ids.indexOf(question) + 1);
  return Object.fromEntries(Object.entries(patient()).filter(([id]) => later.includes(id)));
};

const cases: readonly Case[] = [
  {
    place: 'a question with picks that are not confirmed',
    go: async (check) => {
      await check.jump(patient(), 'pattern');
      await check.pickOnScreen(patient());
    },
    rest: after('pattern'),
  },
  {
    place: 'a question to which the patient went back, with answers after it',
    go: async (check) => {
      await check.jump(patient(), 'review');
      for (let steps = 0; steps < 3; steps += 1) {
        const before = await check.position();
        await check.back();
        await expect.poll(() => check.position()).not.toEqual(before);
      }
    },
    rest: {},
  },
  {
    place: 'a follow-up',
    go: async (check) => {
      await check.jump(patient(), 'physicalTherapy');
      await check.pickOnScreen(patient());
    },
    rest: after('physicalTherapyLength'),
  },
  {
    place: 'an answer that is being changed',
    go: async (check) => {
      await check.jump(patient(), 'review');
      await check.change('diagnosis').click();
    },
    rest: {},
  },
  { place: 'review', go: (check) => check.jump(patient(), 'review'), rest: {} },
  { place: 'the notes', go: (check) => check.jump(patient()), rest: {} },
];

for (const [index, { place, go, rest }] of cases.entries()) {
  const { locale } = index % 2 ? second : first;
  test(
    `in ${locale} the check goes on at ${place}, with every answer`,
    variant(index < 2),
    async ({ page, check }) => {
      await go(check);
      const before = await check.position();
      await switchTo(page, locale);
      await isAt(check, before);
      await expect(check.heading).toBeFocused();
      expect(await leftInTheTab(page)).toEqual({
        name: '',
        url: `/caliber-pain/${locale}/`,
        state: { depth: await depth(page) },
      });
      await check.jump(rest);
      expect(await reachedEnd(check)).toEqual(end);
    },
  );
}

for (const { stop, answers, isEnd } of [
  { stop: 'callToday', answers: patient({ warningSigns: ['fever'] }), isEnd: false },
  { stop: 'emergency', answers: patient({ emergencySigns: ['saddleNumbness'] }), isEnd: true },
  { stop: 'adultsOnly', answers: patient({ age: 'under18' }), isEnd: true },
] as const)
  test(
    `${stop} stays on the screen in another language`,
    variant(stop === 'emergency'),
    async ({ page, check }) => {
      await check.jump(answers, stop);
      await switchTo(page, first.locale);
      await isAt(check, { screen: stop, picks: {} });
      await expect(check.heading).toHaveText(wordsIn(first.locale, false).outcomes[stop].heading);
      await expect(check.action('continue')).toHaveCount(isEnd ? 0 : 1);
      await check.back();
      expect((await check.position()).picks).not.toEqual({});
    },
  );

test('the notes are the same after every language, and the words are those of the last', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'review');
  for (const locale of [...otherLanguages.map((each) => each.locale), 'en']) {
    await switchTo(page, locale);
    await isAt(check, { screen: 'review', picks: {} });
    await expect(check.heading).toHaveText(wordsIn(locale, false).ui.review.title);
  }
  await check.continue();
  expect(await reachedEnd(check)).toEqual(end);
});

test('a pick that is not confirmed decides nothing in the other language either', async ({ page, check }) => {
  await check.jump(patient(), 'diagnosis');
  await check.answerScreen(patient());
  await check.back();
  await check.pick('diagnosis', 'no');
  await switchTo(page, first.locale);
  await isAt(check, { screen: 'question', picks: { diagnosis: ['no'] } });
  await page.goForward();
  await isAt(check, { screen: 'question', picks: { diagnosis: ['no'] } });
});

test('a changed answer leads back to review in the other language', async ({ page, check }) => {
  await check.jump(patient(), 'review');
  const asked = await check.questionsInReview();
  await check.change('duration').click();
  await switchTo(page, second.locale);
  await check.pick('duration', 'from3to6Months');
  await check.continue();
  await isAt(check, { screen: 'review', picks: {} });
  expect(await check.questionsInReview()).toEqual(asked);
});

test('Back leads through the screens in the new language to its start', async ({ page, check }) => {
  await check.jump(patient(), 'scan');
  await switchTo(page, second.locale);
  const passed = await wayBack(page, check);
  expect(passed[0]).toBe('respondent');
  expect(passed.at(-1)).toBe('diagnosis');
  await expect(page.locator('html')).toHaveAttribute('lang', second.locale);
  expect(new URL(page.url()).pathname).toBe(`/caliber-pain/${second.locale}/`);
});

test('loaded again, the page is at its start, in the language that was chosen last', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'age');
  await switchTo(page, first.locale);
  await check.pickOnScreen(patient());
  await check.continue();
  await check.back();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', first.locale);
  await isAt(check, fresh);
});

test('only the file of the chosen language is asked for, and the request carries nothing', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'review');
  const [asked] = await Promise.all([page.waitForRequest(() => true), switchTo(page, first.locale)]);
  expect(new URL(asked.url()).pathname + new URL(asked.url()).search).toBe(
    `/caliber-pain/${first.locale}/words.js`,
  );
  expect({ method: asked.method(), body: asked.postData() }).toEqual({ method: 'GET', body: null });
  const { referer, cookie } = await asked.allHeaders();
  expect({ referer, cookie }).toEqual({ referer: undefined, cookie: undefined });
  await switchTo(page, 'en');
  await isAt(check, { screen: 'review', picks: {} });
});

test('where a language can’t be had, the answers stay, or the check begins anew in it', async ({
  page,
  check,
  traces,
}) => {
  await page.route('**/words.js', (route) => route.abort());
  await check.jump(patient(), 'review');
  const { frame } = wordsIn('en', false).ui;
  for (const stays of [true, false]) {
    await page.locator('[popovertarget="languages"]:not([popovertargetaction])').click();
    await listed(page, first.locale).click();
    const offer = page.getByRole('group', { name: frame.language });
    await expect(offer).toBeFocused();
    await expect(offer).toContainText(frame.languageMissing);
    await expect(offer).toContainText(frame.startsAnew);
    if (stays) await page.getByRole('button', { name: frame.stay }).click();
    else await offer.getByRole('link').click();
    if (stays) await isAt(check, { screen: 'review', picks: {} });
  }
  await expect(page.locator('html')).toHaveAttribute('lang', first.locale);
  await isAt(check, fresh);
  expect(traces.complaints.splice(0).join()).toContain('ERR_FAILED');
});

test('a file that is not the one that the page was made with is not run', async ({ page, check, traces }) => {
  await page.route('**/words.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'document.body.dataset.taken = "yes"; mildWords({ locale: "es" });',
    }),
  );
  await check.jump(patient(), 'review');
  await page.locator('[popovertarget="languages"]:not([popovertargetaction])').click();
  await listed(page, first.locale).click();
  await expect(page.getByRole('button', { name: wordsIn('en', false).ui.frame.stay })).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-taken');
  expect(traces.complaints.splice(0).join()).toMatch(/integrity|digest|hash/i);
});

test('a page that the browser keeps for Back forgets its answers when it is left', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'review');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await isAt(check, fresh);
});

test('a language opened in a tab of its own starts there', async ({ page, check }) => {
  await check.jump(patient(), 'review');
  await page.locator('[popovertarget="languages"]:not([popovertargetaction])').click();
  const opened = page.context().waitForEvent('page');
  await listed(page, first.locale).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await isAt(new CheckPage(tab), fresh);
  await tab.close();
  await isAt(check, { screen: 'review', picks: {} });
});
