import type { Page } from '@playwright/test';
import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import { CheckPage, type AnswerSet } from '../support/browser/check-page.ts';
import { expectedEnd, reachedEnd } from '../support/data/ends.ts';
import { depth, isAt, wayBack } from '../support/browser/history.ts';
import { languages, type OtherLocale } from '../support/data/languages.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { wordsIn } from '../support/data/words.ts';

const v01 = readVignettes().find(({ id }) => id === 'v01');
const end = v01 && expectedEnd(v01);
const nameOf = { en: 'English', es: 'español', ar: 'العربية', 'zh-Hans': '简体中文' };

/** Goes on in another language as a patient does, by the list at the top. */
async function switchTo(page: Page, locale: OtherLocale | 'en'): Promise<void> {
  await page.locator('[popovertarget="languages"]').click();
  await page.getByRole('link', { name: nameOf[locale], exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

const leftInTheTab = (page: Page) =>
  page.evaluate(() => ({ name: window.name, url: location.search + location.hash, state: history.state }));

interface Case {
  readonly place: string;
  readonly go: (check: CheckPage) => Promise<void>;
  /** What is still to be answered. Whatever else is asked again has been lost, and is answered “Not sure”. */
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
      for (const question of ['health', 'pastBack', 'surgeryView']) {
        await check.back();
        await expect(check.question(question)).toBeVisible();
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
  const { locale } = languages[index % languages.length] ?? languages[0];
  test(`in ${locale} the check goes on at ${place}, with every answer`, async ({ page, check }) => {
    await go(check);
    const before = await check.position();
    await switchTo(page, locale);
    await isAt(check, before);
    await expect(check.heading).toBeFocused();
    expect(await leftInTheTab(page)).toEqual({ name: '', url: '', state: { depth: await depth(page) } });
    await check.jump(rest);
    expect(await reachedEnd(check)).toEqual(end);
  });
}

for (const { stop, answers, isEnd } of [
  { stop: 'callToday', answers: patient({ warningSigns: ['fever'] }), isEnd: false },
  { stop: 'emergency', answers: patient({ emergencySigns: ['saddleNumbness'] }), isEnd: true },
  { stop: 'adultsOnly', answers: patient({ age: 'under18' }), isEnd: true },
] as const)
  test(`${stop} stays on the screen in another language`, async ({ page, check }) => {
    await check.jump(answers, stop);
    await switchTo(page, 'zh-Hans');
    await isAt(check, { screen: stop, picks: {} });
    await expect(check.heading).toHaveText(wordsIn('zh-Hans', false).outcomes[stop].heading);
    await expect(check.action('continue')).toHaveCount(isEnd ? 0 : 1);
    await check.back();
    expect((await check.position()).picks).not.toEqual({});
  });

test('the notes are the same after every language, and the words are those of the last', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'review');
  for (const locale of ['es', 'ar', 'zh-Hans', 'en'] as const) {
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
  await switchTo(page, 'es');
  await isAt(check, { screen: 'question', picks: { diagnosis: ['no'] } });
  await page.goForward();
  await isAt(check, { screen: 'question', picks: { diagnosis: ['no'] } });
});

test('a changed answer leads back to review in the other language', async ({ page, check }) => {
  await check.jump(patient(), 'review');
  const asked = await check.questionsInReview();
  await check.change('duration').click();
  await switchTo(page, 'ar');
  await check.pick('duration', 'from3to6Months');
  await check.continue();
  await isAt(check, { screen: 'review', picks: {} });
  expect(await check.questionsInReview()).toEqual(asked);
});

test('Back leads through the screens in the new language to its start, and never shows an answer in the old', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'scan');
  await switchTo(page, 'ar');
  const passed = await wayBack(page, check);
  expect(passed).toEqual(['respondent', 'emergencySigns', 'warningSigns', 'age', 'diagnosis']);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await isAt(check, { screen: 'start', picks: {} });
  await check.continue();
  await isAt(check, { screen: 'question', picks: { respondent: [] } });
});

test('a page that the browser keeps for Back forgets its answers when it is left', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'review');
  await page.locator('[popovertarget="languages"]').click();
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await page.getByRole('link', { name: nameOf.es, exact: true }).click();
  await isAt(check, { screen: 'review', picks: {} });
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await isAt(check, { screen: 'start', picks: {} });
  await page.evaluate(() => (window.name = ''));
});

test('a language opened in a tab of its own starts there, and erasing here leaves nothing', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'review');
  await page.locator('[popovertarget="languages"]').click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: nameOf.es, exact: true }).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await isAt(new CheckPage(tab), { screen: 'start', picks: {} });
  await tab.close();
  await page.keyboard.press('Escape');
  await check.erase();
  expect((await leftInTheTab(page)).name).toBe('');
  await page.reload();
  await isAt(check, { screen: 'start', picks: {} });
});

test('a tab with a name of another kind shows the start', async ({ page, check }) => {
  for (const name of [
    'a window',
    '5',
    'null',
    '{"screen":"review"}',
    '{"screen":"notes","answers":{"age":5,"warningSigns":[{}],"weight":"much"}}',
    '{"screen":"notes","answers":{"respondent":"me"}}',
    '{"screen":"nowhere","answers":[],"drafts":1,"changing":"yes"}',
  ])
    await test.step(name, async () => {
      await page.evaluate((given) => (window.name = given), name);
      await page.reload();
      await isAt(check, { screen: 'start', picks: {} });
      await check.continue();
      await isAt(check, { screen: 'question', picks: { respondent: [] } });
    });
});
