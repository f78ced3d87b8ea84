import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CheckPage } from '../support/browser/check-page.ts';
import { depth, isAt } from '../support/browser/history.ts';
import { builtFile } from '../support/browser/site.ts';
import { slowPage, type SlowPage } from '../support/browser/slow-page.ts';
import { mild } from '../support/data/questionnaire.ts';
import { carerWords, words } from '../support/data/words.ts';
import { expect, test as base } from '../support/browser/test.ts';

declare global {
  interface Element {
    shownEarly?: true;
  }
}

interface Fixtures {
  /** The check of which only the part before its words has arrived. */
  readonly early: CheckPage;
  /** Lets the rest of it arrive. */
  readonly arrive: () => Promise<void>;
}

const rest = '<script type="application/json" id="check-props"';

const test = base.extend<Fixtures & { held: SlowPage }>({
  held: async ({}, use) => {
    const text = builtFile('caliber-pain/en/index.html');
    const held = await slowPage(text, text.indexOf(rest));
    await use(held);
    held.close();
  },
  early: async ({ page, held }, use) => {
    await page.goto(held.address, { waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => 'early' in window)).toBe(true);
    await use(new CheckPage(page));
  },
  arrive: async ({ page, held }, use) => {
    await use(async () => {
      held.release();
      await expect
        .poll(() => page.evaluate(() => 'early' in window || document.readyState !== 'complete'))
        .toBe(false);
    });
  },
});

const [one, two] = mild.questions.map(({ id }) => id) as [string, string];
/** The option for someone who answers for the patient: the second question has separate words for them. */
const HELPER = 'other';
const [SIGN = '', ANOTHER = ''] = mild.questions[1]?.options.map(({ id }) => id) ?? [];

const first = (...picks: string[]) => ({ screen: 'question', picks: { [one]: picks } });
const second = (...picks: string[]) => ({ screen: 'question', picks: { [two]: picks } });
const headingOf = (questions: typeof words.questions, id: string) => questions[id]?.heading ?? '';

const marked = (page: Page) =>
  page.locator('#check *').evaluateAll((all) => all.map((element) => element.shownEarly));

/** Marks the existing elements, to distinguish them from re-created ones. */
const mark = (page: Page) =>
  page.locator('#check *').evaluateAll((all) => all.forEach((element) => (element.shownEarly = true)));

async function nothingIsDrawnAnew(page: Page): Promise<void> {
  const made = await marked(page);
  expect(made).toEqual(made.map(() => true));
}

test('the first question is there, and answers, before the check is', async ({ page, early, arrive }) => {
  await early.continue();
  await expect(early.heading).toHaveText(headingOf(words.questions, one));
  await expect(early.heading).toBeFocused();
  await early.pick(one, 'me');

  await mark(page);
  await arrive();
  await isAt(early, first('me'));
  await nothingIsDrawnAnew(page);
  await expect(early.option(one, 'me')).toBeFocused();
  expect(await page.title()).toContain(headingOf(words.questions, one));
  expect(await depth(page)).toBe(1);

  await early.continue();
  await isAt(early, second());
});

for (const [who, pick, voiceWords] of [
  ['the patient', 'me', words.questions],
  ['a helper', HELPER, carerWords.questions],
] as const)
  test(`the second question, as it is said to ${who}, is there before the check is`, async ({
    page,
    early,
    arrive,
  }) => {
    await early.continue();
    await early.pick(one, pick);
    await early.continue();
    await isAt(early, second());
    await expect(early.heading).toHaveText(headingOf(voiceWords, two));
    await expect(early.heading).toBeFocused();
    await early.pick(two, [SIGN, ANOTHER]);

    await mark(page);
    await arrive();
    await isAt(early, second(SIGN, ANOTHER));
    await nothingIsDrawnAnew(page);
    await expect(early.heading).toHaveText(headingOf(voiceWords, two));
    expect(await page.title()).toContain(headingOf(words.questions, two));
    expect(await depth(page)).toBe(2);

    await page.goBack();
    await isAt(early, first(pick));
    await early.back();
    await isAt(early, { screen: 'start', picks: {} });
    expect(await depth(page)).toBe(0);
  });

test('Continue on the second question is kept until the check is there', async ({ early, arrive }) => {
  await early.continue();
  await early.answerScreen({ [one]: 'me' });
  await early.pick(two, SIGN);
  await early.continue();
  await isAt(early, second(SIGN));

  await arrive();
  await expect(early.screen).toHaveAttribute('data-screen', 'emergency');
  await expect(early.heading).toBeFocused();
});

test('an option that stands alone clears the others before the check is there', async ({ early, arrive }) => {
  await early.continue();
  await early.answerScreen({ [one]: 'me' });
  await early.pick(two, [SIGN, 'none']);
  await isAt(early, second('none'));
  await early.pick(two, ANOTHER);
  await isAt(early, second(ANOTHER));
  await arrive();
  await isAt(early, second(ANOTHER));
});

test('picks on the second question outlast a change of who is asked', async ({ early, arrive }) => {
  await early.continue();
  await early.answerScreen({ [one]: 'me' });
  await early.pick(two, SIGN);
  await early.back();
  await isAt(early, first('me'));
  await early.pick(one, HELPER);
  await early.continue();
  await isAt(early, second(SIGN));
  await expect(early.heading).toHaveText(headingOf(carerWords.questions, two));
  await early.back();
  await arrive();
  await isAt(early, first(HELPER));
  await early.continue();
  await isAt(early, second(SIGN));
});

test('erasing before the check is there leaves the start and no pick', async ({ early, arrive }) => {
  await early.continue();
  await early.answerScreen({ [one]: 'me' });
  await early.pick(two, SIGN);
  await early.action('erase').click();
  await isAt(early, { screen: 'start', picks: {} });
  // With a key, because a second click in the same place would count as a double click.
  await early.action('continue').press('Enter');
  await isAt(early, first());
  await arrive();
  await isAt(early, first());
});

test('Enter on an answer goes on as Continue does', async ({ page, early, arrive }) => {
  await early.continue();
  await early.pick(one, 'me');
  await page.keyboard.press('Enter');
  await isAt(early, second());
  await early.pick(two, SIGN);
  await page.keyboard.press('Enter');
  await arrive();
  await expect(early.screen).toHaveAttribute('data-screen', 'emergency');
});

test('whoever picks again after Continue stays', async ({ early, arrive }) => {
  await early.continue();
  await early.answerScreen({ [one]: 'me' });
  await early.pick(two, SIGN);
  await early.continue();
  await early.pick(two, ANOTHER);
  await arrive();
  await isAt(early, second(SIGN, ANOTHER));
});

test('Continue without an answer shows the error once the check is hydrated', async ({ early, arrive }) => {
  await early.continue();
  await early.continue();
  await arrive();
  await expect(early.errors).toBeFocused();
  await isAt(early, first());
});

test('Back leads to the start before the check is there, and Start works after', async ({
  page,
  early,
  arrive,
}) => {
  await early.continue();
  await early.pick(one, 'me');
  await early.back();
  await isAt(early, { screen: 'start', picks: {} });
  await expect(early.heading).toBeFocused();

  await arrive();
  await isAt(early, { screen: 'start', picks: {} });
  expect(await depth(page)).toBe(0);
  await early.continue();
  await isAt(early, first());
});

test('a double click on Start picks nothing and goes one screen on', async ({ early, arrive }) => {
  await early.action('continue').dblclick();
  await isAt(early, first());
  await arrive();
  await isAt(early, first());
});

test('axe finds nothing on the first questions before the check is there', async ({
  page,
  early,
  arrive,
}) => {
  const violations = async () => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations;
  await early.continue();
  expect(await violations()).toEqual([]);
  await early.answerScreen({ [one]: HELPER });
  expect(await violations()).toEqual([]);
  await arrive();
});

test.describe('while the rest is missing', () => {
  const help = (page: Page) => page.locator('#arriving');

  test('nobody sees the message that the questions do not work', async ({ page, early, arrive }) => {
    await early.continue();
    await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
    await expect(page.locator('#unscripted')).toHaveCount(0);
    await expect(help(page)).toContainText(words.ui.arriving.heading);
    await arrive();
  });

  test('a press that has to wait shows a message beside its button, with 911 and a link to try again', async ({
    page,
    early,
    arrive,
  }) => {
    await early.continue();
    await early.answerScreen({ [one]: 'me' });
    await early.answerScreen({ [two]: 'none' });
    const notice = early.screen.locator('#arriving');
    await expect(notice).toHaveCSS('visibility', 'visible');
    await expect(notice).toContainText(words.ui.arriving.heading);
    await expect(notice.locator('a[href="tel:911"]')).toBeInViewport();
    await expect(notice.getByRole('link', { name: words.ui.arriving.again })).toBeInViewport();

    await arrive();
    await expect(help(page)).toHaveCount(0);
    await expect(early.questions()).resolves.not.toContain(two);
  });

  test('trying again loads the page anew', async ({ early, arrive }) => {
    await early.continue();
    await early.answerScreen({ [one]: 'me' });
    await early.answerScreen({ [two]: 'none' });
    await early.screen.getByRole('link', { name: words.ui.arriving.again }).click({ noWaitAfter: true });
    await isAt(early, { screen: 'start', picks: {} });
    await arrive();
  });

  test('the start says so below, in time, where not even the first script has come', async ({ page }) => {
    const text = builtFile('caliber-pain/en/index.html');
    const held = await slowPage(text, text.indexOf('<template data-after'));
    await page.goto(held.address, { waitUntil: 'commit' });
    await help(page).waitFor({ state: 'attached' });
    await expect(help(page)).toHaveCSS('visibility', 'hidden');
    await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
    await expect(help(page)).toHaveCSS('visibility', 'visible');
    await expect(page.locator('#unscripted')).toHaveCount(0);
    held.release();
    await expect(help(page)).toHaveCount(0);
    held.close();
  });
});
