import { expect, test } from '@playwright/test';
import { builtFile } from '../support/browser/site.ts';
import { slowPage, type SlowPage } from '../support/browser/slow-page.ts';
import { mild } from '../support/data/questionnaire.ts';
import { words } from '../support/data/words.ts';
import { ByPlaywright } from './by-playwright.ts';
import { Visit } from './visit.ts';

// Not in WebKit: its driver cannot run scripts on a page that is still loading.

const [one = '', two = ''] = mild.questions.map(({ id }) => id);
const [SIGN = ''] = mild.questions[1]?.options.map(({ id }) => id) ?? [];

const withHalf = test.extend<{ held: SlowPage; visit: Visit }>({
  held: async ({}, use) => {
    const html = builtFile('caliber-pain/en/index.html');
    const held = await slowPage(html, Math.floor(html.length * 0.6));
    await use(held);
    held.close();
  },
  visit: async ({ page, held }, use) => {
    await page.goto(held.address, { waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => 'early' in window)).toBe(true);
    await use(new Visit(new ByPlaywright(page)));
  },
});

/** From the start past the second question, after which only the hydrated check knows the next screen. */
async function passTheFirstQuestions(visit: Visit): Promise<void> {
  await visit.act('continue');
  await visit.isAt({ screen: 'question', picks: { [one]: [] } });
  await visit.pick(one, 'me');
  await visit.act('continue');
  await visit.isAt({ screen: 'question', picks: { [two]: [] } });
  await visit.pick(two, SIGN);
  await visit.act('continue');
}

/** The visible message beside the pressed button. */
const noticeBesideTheButton = ({ browser }: Visit): Promise<string> =>
  browser.run((body) => {
    const notice = body.querySelector('main #arriving');
    return notice && getComputedStyle(notice).visibility === 'visible' ? (notice.textContent ?? '') : '';
  }, null);

withHalf(
  'the first questions answer before the rest of the page has come, and what was pressed is kept',
  async ({ visit, held }) => {
    await passTheFirstQuestions(visit);
    await expect.poll(() => noticeBesideTheButton(visit)).toContain(words.ui.arriving.heading);
    held.release();
    await visit.isAt({ screen: 'emergency' });
  },
);

withHalf(
  'a page that is cut off says so beside the button, and not that the browser is too old',
  async ({ visit, held }) => {
    held.drop();
    await expect.poll(() => visit.browser.run(() => document.readyState, null)).not.toBe('loading');
    await passTheFirstQuestions(visit);
    await expect.poll(() => noticeBesideTheButton(visit)).toContain(words.ui.arriving.heading);
    expect(await noticeBesideTheButton(visit)).toContain('911');
    expect(await visit.browser.run((body) => body.textContent, null)).not.toContain(
      words.ui.noScript.heading,
    );
  },
);
