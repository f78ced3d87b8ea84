// Svelte warns about a hydration mismatch and re-renders, which the journeys' own `test` would report as a failure.
import { chromium, expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { chromiumPath } from '../setup/browsers.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { isAt } from '../support/browser/history.ts';
import { translate } from '../support/browser/translator.ts';
import { languages } from '../support/data/languages.ts';
import { longest } from '../support/data/longest.ts';
import { patient } from '../support/data/questionnaire.ts';
import { words } from '../support/data/words.ts';
import { printed, timesOn } from '../support/paper/paper.ts';
import { variant } from '../support/variants.ts';

/** A device whose voice never stops speaking. */
function speakForEver(): void {
  const voice = { lang: 'en-US', name: 'A voice', localService: true, default: true, voiceURI: 'a' };
  const speech = {
    getVoices: () => [voice],
    speak: (utterance: SpeechSynthesisUtterance) => utterance.onstart?.({} as SpeechSynthesisEvent),
    cancel: () => undefined,
    resume: () => undefined,
    speaking: true,
    pending: false,
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: function Utterance() {} });
  window.print = () => undefined;
}

/** The text at each step of a walk that covers everything the page updates in place. */
async function readOnTheWay(page: Page): Promise<string[]> {
  await page.addInitScript(speakForEver);
  await page.goto('/caliber-pain/en/');
  const check = new CheckPage(page);
  const read: string[] = [];
  const look = async () => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve))));
    const seen = await page.locator('body').innerText();
    read.push(seen.replaceAll(/[⟦⟧]/g, '').replaceAll(/\s+/g, ' '));
  };
  await look();
  const listen = page.locator('[data-action="listen"]');
  for (let times = 0; times < 2; times += 1) {
    await listen.click();
    await look();
  }
  await check.continue();
  await check.continue();
  await look();
  await check.walk(patient(), 'review', look);
  await check.change('pattern').click();
  await look();
  await check.continue();
  await look();
  await check.continue();
  await look();
  for (let times = 0; times < 2; times += 1) {
    await page.locator('[data-action="copy"]').click();
    await look();
  }
  await check.action('print').click();
  await expect(page.getByText(words.ui.notes.printFailed)).toBeVisible();
  await look();
  await check.back();
  await look();
  await check.erase();
  await look();
  return read;
}

test(
  'a translated page says on each screen what it would say, and nothing of the screen before',
  variant(false),
  async ({ page, browser, baseURL }) => {
    test.setTimeout(120_000);
    const other = await browser.newPage({ ...(baseURL && { baseURL }) });
    const expected = await readOnTheWay(other);
    await other.close();
    await page.addInitScript(translate);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    expect(await readOnTheWay(page)).toEqual(expected);
    expect(errors).toEqual([]);
  },
);

for (const locale of ['en', ...languages.map((each) => each.locale)])
  test(
    `a translator leaves the physician’s page of the ${locale} notes as it is, on paper and copied`,
    variant(locale === 'en'),
    async ({ page, context }, testInfo) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.addInitScript(translate);
      await page.goto(`/caliber-pain/${locale}/`);
      const check = new CheckPage(page);
      await check.jump(patient());
      expect(await check.sheet('physician').innerText()).not.toContain('⟦');
      expect(await check.sheet('patient').innerText()).toContain('⟦');
      const { pages } = await printed(page, 'Letter', testInfo.outputPath('translated.pdf'));
      expect(pages[0]?.text).toContain(words.notes.title);
      expect(pages[0]?.text).not.toContain('⟦');
      await page.locator('[data-action="copy"]').click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('MILD1');
      expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('⟦');
    },
  );

test.describe('a page that was changed before it runs', () => {
  const changes: Record<string, () => void> = {
    'an extension that puts an element of its own in': () => {
      new MutationObserver(() => {
        const check = document.getElementById('check');
        if (!check || check.querySelector('#extension')) return;
        check.prepend(Object.assign(document.createElement('div'), { id: 'extension' }), '\n  ');
        document.documentElement.setAttribute('data-extension', '1');
      }).observe(document, { childList: true, subtree: true });
    },
    'a phone that makes links of numbers': () => {
      new MutationObserver(() => {
        const walk = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walk.nextNode()) texts.push(walk.currentNode as Text);
        for (const text of texts) {
          if (!/\d/.test(text.data) || text.parentElement?.closest('a, script, style, template')) continue;
          const link = Object.assign(document.createElement('a'), { href: 'tel:1', textContent: text.data });
          text.replaceWith(link);
        }
      }).observe(document, { childList: true, subtree: true });
    },
  };

  for (const [who, change] of Object.entries({ 'a translator': translate, ...changes }))
    test(
      `by ${who} runs, once, and keeps early answers`,
      variant(who === 'a translator'),
      async ({ page, baseURL }) => {
        await page.addInitScript(change);
        await page.goto(`${baseURL}/caliber-pain/en/`);
        const check = new CheckPage(page);
        await check.continue();
        await check.pick('respondent', 'other');
        await isAt(check, { screen: 'question', picks: { respondent: ['other'] } });
        await check.jump(patient({ respondent: 'other' }));
        await expect(check.outcome).toHaveCount(1);
      },
    );
});

test.describe('where a proxy changes the scripts, the page says that the questions do not work', () => {
  for (const [how, change] of [
    ['loads them later', (html: string) => html.replaceAll('<script>', '<script type="x-text/javascript">')],
    ['takes white space out of them', (html: string) => html.replaceAll(/(<script>[^<]{0,40}) /g, '$1')],
  ] as const)
    test(`as it ${how}`, variant(false), async ({ browser, baseURL }) => {
      const page = await browser.newPage();
      const address = `${baseURL}/caliber-pain/en/`;
      await page.route(address, async (route) => {
        const response = await route.fetch();
        const html = change(await response.text());
        await route.fulfill({ response, body: html });
      });
      await page.goto(address);
      await expect(page.getByRole('heading', { name: words.ui.noScript.heading })).toBeVisible();
      await expect(page.locator('#unscripted a[href="tel:911"]')).toBeVisible();
      await page.close();
    });

  test('and a script that it adds does not run, nor harm', async ({ browser, baseURL }) => {
    const page = await browser.newPage();
    const address = `${baseURL}/caliber-pain/en/`;
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('</body>', '<script>window.beacon = 1</script></body>');
      await route.fulfill({ response, body: html });
    });
    await page.goto(address);
    const check = new CheckPage(page);
    await check.jump(patient());
    await expect(check.outcome).toBeVisible();
    expect(await page.evaluate(() => 'beacon' in window)).toBe(false);
    await page.close();
  });
});

test.describe('in a browser that is set up in another way', () => {
  const opened = async (settings: string, baseURL: string | undefined, options = {}) => {
    const executablePath = chromiumPath();
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [`--blink-settings=${settings}`],
    });
    const page = await browser.newPage({ ...(baseURL && { baseURL }), ...options });
    await page.goto('/caliber-pain/en/');
    return { browser, page, check: new CheckPage(page) };
  };

  test('the code is read where every page is forced to be dark', async ({ baseURL }, testInfo) => {
    const { browser, page, check } = await opened('forceDarkModeEnabled=true', baseURL);
    await check.jump(patient());
    const path = testInfo.outputPath('dark.png');
    await page.locator('figure.code').screenshot({ path });
    expect(
      execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', path]).toString(),
    ).toMatch(/^MILD1/);
    await browser.close();
  });

  for (const [who, answers] of [
    ['the reference patient', patient()],
    ['the longest notes', longest],
  ] as const)
    test(`no letter may be small, and nothing of ${who} is lost on paper`, async ({ baseURL }, testInfo) => {
      const { browser, page, check } = await opened('minimumFontSize=18', baseURL);
      await check.jump(answers);
      const { pages } = await printed(page, 'Letter', testInfo.outputPath('large.pdf'));
      const all = plain(pages.map(({ text }) => text).join(' '));
      const own = await check.sheet('physician').locator('li').allInnerTexts();
      for (const each of own) expect(all).toContain(plain(each));
      // Each sheet of a page has its foot.
      const last = pages.findLastIndex((sheet) => timesOn(sheet, 'Page 1') > 0);
      const begins = pages.findIndex((sheet) => timesOn(sheet, words.notes.patient.title) > 0);
      expect(last).toBeGreaterThanOrEqual(0);
      expect(begins).toBe(last + 1);
      expect(pages.at(-1)?.text).toContain('Page 2');
      await browser.close();
    });

  test('letters grow with those of the device, and nothing is cut off', async ({ baseURL }) => {
    const sizes: number[] = [];
    for (const factor of [1, 2]) {
      const { browser, page, check } = await opened(
        `textAutosizingEnabled=true,accessibilityFontScaleFactor=${factor}`,
        baseURL,
        { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
      );
      await expect(check.heading).toBeVisible();
      sizes.push(await check.heading.evaluate((each) => each.getBoundingClientRect().height));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await expect(page.locator('meta[name="text-scale"]')).toHaveAttribute('content', 'scale');
      await browser.close();
    }
  });
});

/** Without white space and soft hyphens, which line breaks add or remove. */
const plain = (text: string) => text.replaceAll(/[\s\u00ad-]+/g, '');
