import { expect, test, type Page } from '@playwright/test';
import { CheckPage } from '../support/browser/check-page.ts';
import { depth } from '../support/browser/history.ts';
import { patient } from '../support/data/questionnaire.ts';
import { variant } from '../support/variants.ts';

const path = '/caliber-pain/en/';

/** Features that a browser may lack or refuse, each removed before the page's own script runs. */
const broken = {
  'no storage': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  },
  'no matchMedia and no ResizeObserver': () => {
    for (const name of ['matchMedia', 'ResizeObserver', 'IntersectionObserver'])
      Object.defineProperty(window, name, { value: undefined });
  },
  'no speech': () => Object.defineProperty(window, 'speechSynthesis', { value: undefined }),
  'speech that only throws': () => {
    const refuse = () => {
      throw new Error('no speech here');
    };
    Object.defineProperty(window, 'speechSynthesis', {
      value: { getVoices: refuse, cancel: refuse, speak: refuse },
    });
  },
  'no popover': () => {
    for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  },
  'a popover that does not close twice': () => {
    HTMLElement.prototype.hidePopover = () => {
      throw new DOMException('not showing', 'InvalidStateError');
    };
  },
  'no printing': () => Object.defineProperty(window, 'print', { value: undefined }),
  'printing that throws': () => {
    window.print = () => {
      throw new Error('no printer');
    };
  },
  'no clipboard': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  'a history that cannot be written': () => {
    History.prototype.pushState = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
  },
  'a history that is full after five screens': () => {
    const { pushState } = History.prototype;
    let left = 5;
    History.prototype.pushState = function (...entry) {
      left -= 1;
      if (left < 0) throw new DOMException('too many calls', 'SecurityError');
      pushState.apply(this, entry);
    };
  },
} satisfies Readonly<Record<string, () => void>>;

/** The others are broken in the full lane. */
const inEveryTest: readonly string[] = [
  'no storage',
  'speech that only throws',
  'no popover',
  'printing that throws',
  'a history that cannot be written',
] satisfies (keyof typeof broken)[];

for (const [name, breaks] of Object.entries(broken)) {
  test(`the check runs to its notes with ${name}`, variant(inEveryTest.includes(name)), async ({ page }) => {
    // In some browsers the print dialog blocks everything else.
    await page.addInitScript(() => (window.print = () => {}));
    await page.addInitScript(breaks);
    const check = await toTheNotes(page);
    await check.action('print').click();
    await page.locator('[data-action="copy"]').click();
    await expect(check.outcome).toHaveAttribute('data-outcome', 'discuss');
    await check.back();
    await expect(check.screen).toHaveAttribute('data-screen', 'review');
    await expect(check.heading).toBeFocused();
    await check.erase();
    await expect(check.screen).toHaveAttribute('data-screen', 'start');
    await expect.poll(() => depth(page)).toBe(0);
  });
}

async function toTheNotes(page: Page): Promise<CheckPage> {
  await page.goto(path);
  const check = new CheckPage(page);
  await check.jump(patient());
  await expect(check.outcome).toHaveAttribute('data-outcome', 'discuss');
  await expect(check.heading).toBeFocused();
  return check;
}

test('a clock set back or far ahead in mid-check changes nothing but the date on the notes', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-03-01T12:00:00Z' });
  await page.goto(path);
  const check = new CheckPage(page);
  await check.jump(patient(), 'scan');
  await page.clock.setSystemTime('1970-01-02T12:00:00Z');
  await check.jump(patient(), 'health');
  await page.clock.setSystemTime('2099-12-31T12:00:00Z');
  await check.jump(patient());
  await expect(check.outcome).toHaveAttribute('data-outcome', 'discuss');
  await expect(check.sheet('physician')).toContainText('2099');
});

test('two tabs know nothing of each other', async ({ page, context }) => {
  const notes = await toTheNotes(page);
  const second = await context.newPage();
  await second.goto(path);
  const other = new CheckPage(second);
  await expect(other.screen).toHaveAttribute('data-screen', 'start');
  await other.jump(patient({ emergencySigns: ['bowel'] }));
  await expect(other.screen).toHaveAttribute('data-screen', 'emergency');
  await other.erase();
  await expect(notes.outcome).toHaveAttribute('data-outcome', 'discuss');
});

test('a phone that is turned keeps the screen, the picks and the place in the check', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(path);
  const check = new CheckPage(page);
  await check.jump(patient(), 'pastBack');
  await check.pick('pastBack', 'none');
  const before = await check.position();
  for (const [width, height] of [
    [740, 360],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await check.position()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await check.continue();
  await expect(check.question('medicines')).toBeVisible();
});

test('notes can be printed twice, and are the same', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => void dispatchEvent(new Event('beforeprint'))));
  const check = await toTheNotes(page);
  const before = await check.screen.innerHTML();
  await check.action('print').click();
  await check.action('print').dblclick();
  expect(await check.screen.innerHTML()).toBe(before);
});

test('a double click on every Continue leads to the same notes', async ({ page }) => {
  await page.goto(path);
  const check = new CheckPage(page);
  const answers = patient({ warningSigns: ['fever'] });
  for (let steps = 0; (await check.screenName()) !== 'notes' && steps < 40; steps += 1) {
    const before = await check.heading.textContent();
    if ((await check.screenName()) === 'question') await check.pickOnScreen(answers);
    await check.action('continue').dblclick();
    await expect(check.heading).not.toHaveText(before ?? '');
    await expect(check.errors).toHaveCount(0);
  }
  await expect(check.outcome).toHaveAttribute('data-outcome', 'callToday');
});
