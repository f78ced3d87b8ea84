import { expect, test as base, type Page } from '@playwright/test';
import type { Answers } from '../../src/lib/engine/answers.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { depth, isAt } from '../support/browser/history.ts';
import { patient } from '../support/data/questionnaire.ts';
import { words } from '../support/data/words.ts';
import { printed } from '../support/paper/paper.ts';
import { variant } from '../support/variants.ts';

const test = base.extend<{ check: CheckPage }>({
  check: async ({ page }, use) => {
    await page.clock.install({ time: '2026-03-01T12:00:00' });
    await page.goto('/caliber-pain/en/?kiosk=1');
    await use(new CheckPage(page));
  },
});

const signsOf = ({ emergencySigns, suddenSigns, warningSigns }: Answers) =>
  `for ${[emergencySigns, suddenSigns, warningSigns]
    .flat()
    .filter((sign) => sign !== 'none')
    .join()}`;

const warning = (page: Page) => page.getByRole('alertdialog');
const seconds = async (page: Page) => /(\d+) seconds/.exec(await warning(page).innerText())?.[1];

/** Goes to a screen; the clock advances only for the frames in which the screens are rendered. */
async function reach(page: Page, check: CheckPage, screen: string): Promise<void> {
  await check.jump(patient(), screen);
  await page.keyboard.press('Shift');
}

const startIsBack = async (page: Page, check: CheckPage) => {
  await isAt(check, { screen: 'start', picks: {} });
  await expect(warning(page)).toHaveCount(0);
};

test('two idle minutes bring a warning that counts down from 30, and then everything is erased', async ({
  page,
  check,
}) => {
  await reach(page, check, 'review');
  await page.clock.runFor(118_000);
  await expect(warning(page)).toHaveCount(0);
  await page.clock.runFor(3_000);
  await expect(warning(page)).toBeVisible();
  expect(Number(await seconds(page))).toBeGreaterThanOrEqual(28);
  await page.clock.runFor(20_000);
  expect(Number(await seconds(page))).toBeLessThanOrEqual(10);
  await isAt(check, { screen: 'review', picks: {} });
  await page.clock.runFor(11_000);
  await startIsBack(page, check);
});

for (const [how, touch] of [
  ['key', (page: Page) => page.keyboard.press('a')],
  ['touch', (page: Page) => page.mouse.click(5, 5)],
  // A click without a pointer, as by assistive technology.
  [
    'press of the button',
    (page: Page) =>
      warning(page)
        .getByRole('button')
        .evaluate((button: HTMLElement) => button.click()),
  ],
] as const) {
  test(
    `any ${how} puts the warning off and changes nothing`,
    variant(how === 'touch'),
    async ({ page, check }) => {
      await reach(page, check, 'pattern');
      await page.clock.runFor(130_000);
      await expect(warning(page)).toBeVisible();
      await touch(page);
      await expect(warning(page)).toHaveCount(0);
      await isAt(check, { screen: 'question', picks: { pattern: [] } });
      await page.clock.runFor(115_000);
      await expect(warning(page)).toHaveCount(0);
      await page.clock.runFor(40_000);
      await startIsBack(page, check);
    },
  );
}

test('on the notes the warning comes after one minute, and at once when they were printed', async ({
  page,
  check,
}) => {
  await reach(page, check, 'notes');
  await page.clock.runFor(55_000);
  await expect(warning(page)).toHaveCount(0);
  await page.clock.runFor(10_000);
  await expect(warning(page)).toBeVisible();
  await page.keyboard.press('a');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.clock.runFor(2_000);
  await expect(warning(page)).toBeVisible();
  await page.clock.runFor(31_000);
  await startIsBack(page, check);
});

test('afterwards Back, Forward and printing show nothing of what was answered', async ({
  page,
  check,
}, testInfo) => {
  await reach(page, check, 'notes');
  await page.clock.runFor(95_000);
  await startIsBack(page, check);
  await expect.poll(() => depth(page)).toBe(0);
  const { pages } = await printed(page, 'Letter', testInfo.outputPath('after.pdf'));
  expect(pages[0]?.text).toContain('Get ready to talk with a doctor');
  await page.goForward();
  await isAt(check, { screen: 'question', picks: { respondent: [] } });
  await page.goBack();
  await isAt(check, { screen: 'start', picks: {} });
});

test('a clock that is set ahead brings the warning and no more, and one that is set back does not keep it', async ({
  page,
  check,
}) => {
  await reach(page, check, 'review');
  await page.clock.setSystemTime('2027-01-01T00:00:00');
  await page.clock.runFor(2_000);
  await expect(warning(page)).toBeVisible();
  await page.keyboard.press('a');
  await page.clock.setSystemTime('2020-01-01T00:00:00');
  await page.clock.runFor(110_000);
  await expect(warning(page)).toHaveCount(0);
  await page.clock.runFor(15_000);
  await expect(warning(page)).toBeVisible();
});

test('the start stays as it is, and links lead only to the tablet’s own page in another language', async ({
  page,
  check,
}) => {
  await page.clock.runFor(300_000);
  await startIsBack(page, check);
  const links = await page
    .locator('a[href]:not([href^="tel:"])')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(links).toContain('../es/index.html?kiosk=1&first=en');
  expect(links.filter((link) => !link?.endsWith('?kiosk=1&first=en'))).toEqual([]);
});

for (const [how, goAway] of [
  ['erased by hand', (_page: Page, check: CheckPage) => check.erase()],
  ['left alone', (page: Page) => page.clock.runFor(155_000)],
] as const)
  test(`another language is one press away, and once it is ${how} the tablet is back in its first`, async ({
    page,
    check,
  }) => {
    await page.locator('[popovertarget="languages"]').first().click();
    await page.getByRole('link', { name: 'español' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await reach(page, check, 'age');
    await goAway(page, check);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(new URL(page.url()).search).toBe('?kiosk=1');
    await isAt(check, { screen: 'start', picks: {} });
  });

test('a tablet that slept wakes without a stranger’s notes', async ({ page, check }) => {
  await reach(page, check, 'notes');
  await page.evaluate(() => {
    const later = Date.now() + 3_600_000;
    Date.now = () => later;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await startIsBack(page, check);
});

test('where a tablet says at once that it has printed, neither warning nor start gets under the sheet', async ({
  page,
  check,
}, testInfo) => {
  await reach(page, check, 'notes');
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
  await page.clock.runFor(45_000);
  await expect(warning(page)).toHaveCount(0);
  await expect(check.outcome).toBeVisible();
  await page.clock.runFor(80_000);
  await expect(warning(page)).toBeVisible();
  const { pages } = await printed(page, 'Letter', testInfo.outputPath('under-the-warning.pdf'));
  expect(pages).toHaveLength(2);
  expect(pages.map(({ text }) => text).join()).not.toContain('Are you still here?');
});

test('a shared tablet is never asked whether to leave', async ({ page, check }) => {
  await check.continue();
  await check.pick('respondent', 'me');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
});

for (const { stop, answers, inEveryTest = false } of [
  { stop: 'emergency', answers: patient({ emergencySigns: ['bladder'] }), inEveryTest: true },
  { stop: 'emergency', answers: patient({ suddenSigns: ['chest'] }) },
  { stop: 'callToday', answers: patient({ warningSigns: ['fever'] }), inEveryTest: true },
])
  test(
    `on a shared tablet ${stop} sends to the desk ${signsOf(answers)}, and at home it does not`,
    variant(inEveryTest),
    async ({ page, check }) => {
      const desk = check.screen.getByText(words.ui.kiosk.desk, { exact: true });
      await check.jump(answers, stop);
      await expect(check.screen).toHaveAttribute('data-screen', stop);
      await expect(desk).toBeInViewport({ ratio: 1 });
      await page.goto('/caliber-pain/en/');
      await check.jump(answers, stop);
      await expect(check.screen).toHaveAttribute('data-screen', stop);
      await expect(desk).toHaveCount(0);
    },
  );

test('without the kiosk nothing is erased', async ({ page, check }) => {
  await page.goto('/caliber-pain/en/');
  await check.jump(patient(), 'review');
  await page.clock.runFor(600_000);
  await isAt(check, { screen: 'review', picks: {} });
});

test('a key that something lies on does not keep a stranger’s answers', async ({ page, check }) => {
  await reach(page, check, 'review');
  await page.keyboard.down('a');
  for (let tenSeconds = 0; tenSeconds < 16; tenSeconds += 1) {
    await page.keyboard.down('a');
    await page.clock.runFor(10_000);
  }
  await startIsBack(page, check);
});

test('while a voice reads line after line the tablet waits, and once it is silent everything is erased', async ({
  page,
  check,
}) => {
  await reach(page, check, 'review');
  const isRead = () => page.evaluate(() => dispatchEvent(new Event('reading')));
  for (let line = 0; line < 20; line += 1) {
    await isRead();
    await page.clock.runFor(15_000);
  }
  await expect(warning(page)).toHaveCount(0);
  await page.clock.runFor(140_000);
  await startIsBack(page, check);
});
