import type { Locator, Page } from '@playwright/test';
import { readJson } from '../../src/content/read.ts';
import type { FrameWords } from '../../src/embed/words.ts';
import { checkFrame, expect, frameHeight, heard, hiddenInside, test } from '../support/browser/embedded.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { better, hostDocument, hostSite, plain } from '../support/browser/host-site.ts';
import { builtFile } from '../support/browser/site.ts';
import { patient } from '../support/data/questionnaire.ts';
import { words } from '../support/data/words.ts';
import { printed } from '../support/paper/paper.ts';
import { variant } from '../support/variants.ts';

test.use({ viewport: { width: 360, height: 640 } });

const text = (height: number) => `<div style="height: ${height}px">A clinic</div>`;
const { frame: english } = readJson('questionnaire/mild/locales/en/embed.json') as {
  readonly frame: FrameWords;
};
const { notes } = words;

test.describe('in a plain frame, taller than the phone,', () => {
  const from = [400, 700, 1000];

  test('the next screen comes where the person looks', async ({ page, onHost, check, site }) => {
    await onHost({ html: hostDocument(text(400) + plain(site) + text(900)) });
    await checkFrame(page);
    const press = async (button: Locator, y: number) => {
      await page.evaluate((to) => scrollTo(0, to), y);
      await button.evaluate((each: HTMLElement) => each.click());
    };
    for (const y of from) {
      await check.jump(patient(), 'review');
      await press(check.action('back'), y);
      await expect(check.heading).toBeInViewport({ ratio: 1 });
      await press(check.action('continue'), y);
      await expect(check.heading).toBeInViewport({ ratio: 1 });
    }
    await press(check.action('continue'), 1000);
    await expect(check.outcome).toBeVisible();
    await expect(check.heading).toBeInViewport({ ratio: 1 });
  });

  test('what is missing comes where the person looks', async ({ page, onHost, check, site }) => {
    await onHost({ html: hostDocument(text(400) + plain(site) + text(900)) });
    await checkFrame(page);
    await check.jump(patient(), 'emergencySigns');
    for (const y of from) {
      await page.evaluate((to) => scrollTo(0, to), y);
      await check.action('continue').evaluate((button: HTMLElement) => button.click());
      await expect(check.errors).toBeFocused();
      // Firefox rounds what it can see of a frame.
      await expect(check.errors).toBeInViewport({ ratio: 0.99 });
    }
  });

  test('the page around scrolls alike whatever comes next', async ({ page, onHost, check, site }) => {
    const ends: number[] = [];
    for (const emergencySigns of [['none'], ['bladder'], ['unsure']]) {
      await onHost({ html: hostDocument(text(400) + plain(site) + text(900)) });
      await checkFrame(page);
      await check.jump(patient(), 'emergencySigns');
      await check.pick('emergencySigns', emergencySigns);
      await page.evaluate(() => scrollTo(0, 1000));
      await check.action('continue').evaluate((button: HTMLElement) => button.click());
      await expect(check.heading).toBeInViewport({ ratio: 1 });
      ends.push(await page.evaluate(() => scrollY));
    }
    expect(new Set(ends).size).toBe(1);
  });
});

test('a check in a part of the page that is shut, without width, is as tall as any once it opens', async ({
  page,
  onHost,
  site,
}) => {
  const open = async () => {
    await expect.poll(() => heard(page)).toEqual(['mild-check:ready']);
    await page.locator('#part').evaluate((part: HTMLElement) => (part.style.width = '100%'));
    const frame = await checkFrame(page);
    await expect.poll(() => hiddenInside(frame)).toBe(0);
    return frameHeight(page);
  };
  const heights: number[] = [];
  for (const width of ['100%', '0']) {
    await onHost({ html: hostDocument(`<div id="part" style="width: ${width}">${better(site)}</div>`) });
    heights.push(await open());
  }
  expect(heights[1]).toBe(heights[0]);
});

test('in a frame that a site builder wraps in one of its own, the next screen comes where the person looks', async ({
  page,
  onHost,
  site,
}) => {
  const wrapper = await hostSite(() => ({ html: hostDocument(text(100) + plain(site)) }));
  await onHost({
    html: hostDocument(
      `${text(300)}<iframe src="${wrapper.origin}" style="width: 100%; height: 1300px"></iframe>${text(900)}`,
    ),
  });
  const check = new CheckPage(page.frameLocator('iframe').frameLocator('iframe'));
  await check.jump(patient(), 'review');
  await page.evaluate(() => scrollTo(0, 1000));
  await check.action('continue').evaluate((button: HTMLElement) => button.click());
  await expect(check.outcome).toBeVisible();
  await expect(check.heading).toBeInViewport({ ratio: 1 });
  await wrapper.close();
});

for (const [name, style] of [
  ['a fixed bar', ''],
  ['a fixed bar that links make room for', 'html { scroll-padding-top: 90px }'],
  ['a fixed bar, scrolling smoothly', 'html { scroll-behavior: smooth }'],
])
  for (const [tier, snippet] of Object.entries({ plain, better }))
    test(
      `on a page with ${name} the ${tier} snippet shows each heading, and the better one all above it`,
      variant(style === ''),
      async ({ page, onHost, check, site }) => {
        const bar =
          '<header style="position: sticky; top: 0; height: 90px; background: gold; z-index: 9">Bar</header>';
        const html = `${bar}${text(400)}${snippet(site)}${text(900)}`;
        await onHost({ html: hostDocument(html, `<style>${style}</style>`).replaceAll(/<\/?main>/g, '') });
        await checkFrame(page);
        await check.jump(patient(), 'review');
        for (const press of ['back', 'continue'] as const) {
          await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
          await check.action(press).evaluate((button: HTMLElement) => button.click());
          await expect.poll(() => isSeen(page, check.heading)).toBe(true);
          if (tier === 'better') await expect.poll(() => isSeen(page, check.emergencyLink)).toBe(true);
        }
      },
    );

/** Whether nothing of the embedding page covers the middle of the element in the check's frame. */
async function isSeen(page: Page, within: Locator): Promise<boolean> {
  const box = await within.boundingBox();
  if (!box) return false;
  return page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.matches('iframe, mild-check') ?? false, [
    box.x + box.width / 2,
    box.y + box.height / 2,
  ] as const);
}

test.describe('a site’s optimizer', () => {
  const copy = '/wp-content/cache/min/1/embed.js';
  const element = (site: string) => better(site).replace(/<script[\s\S]*?<\/script>/, '');
  const ways: Record<string, (site: string) => string> = {
    'keeps a copy of the loader': (site) => `<script type="module" src="${copy}"></script>${element(site)}`,
    'puts the loader into the page': (site) =>
      `<script type="module">${builtFile('embed.js')}</script>${element(site)}`,
    'loads the loader twice': (site) => `${better(site)}<script type="module" src="${copy}"></script>`,
    'loads the loader long after the page': (site) =>
      `${element(site)}<script>onload = () => setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '${copy}' })), 300)</script>`,
    'loads the loader before the page': (site) =>
      `<script type="module" async src="${copy}"></script>${element(site)}`,
  };
  test.beforeEach(({ page }) =>
    page.route(`**${copy}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: builtFile('embed.js') }),
    ),
  );

  for (const [how, html] of Object.entries(ways))
    test(
      `that ${how} leaves the check in its frame`,
      variant(how.startsWith('keeps')),
      async ({ page, onHost, check, site }) => {
        await onHost({ html: hostDocument(html(site)) });
        await expect(check.screen).toHaveAttribute('data-screen', 'start');
        await expect(page.locator('iframe')).toHaveCount(1);
        await check.jump(patient());
        await expect(check.outcome).toBeVisible();
      },
    );

  test('that makes a plain script of the loader leaves the link', async ({ page, onHost, site }) => {
    await onHost({ html: hostDocument(`<script defer src="${copy}"></script>${element(site)}`) });
    await expect(page.getByRole('link', { name: english.open })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test('that puts the loader into a page without the link is told in the console what is missing', async ({
    page,
    onHost,
  }) => {
    const complaint = page.waitForEvent('console', (message) => message.type() === 'error');
    await onHost({
      html: hostDocument(
        `<script type="module">${builtFile('embed.js')}</script><mild-check clinic="caliber-pain" lang="en">Call us</mild-check>`,
      ),
    });
    expect((await complaint).text()).toContain('needs the link of its snippet');
    await expect(page.getByText('Call us')).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});

for (const [lang, locale] of [
  ['EN', 'en'],
  ['en-US', 'en'],
  ['es_MX', 'es'],
  ['zh-CN', 'zh-Hans'],
  ['ar-EG', 'ar'],
] as const)
  test(
    `a snippet in the language ${lang} shows the check in ${locale}`,
    variant(lang === 'es_MX'),
    async ({ page, onHost, site }) => {
      await onHost({ html: hostDocument(better(site).replace('lang="en"', `lang="${lang}"`)) });
      await expect(page.locator('iframe')).toHaveAttribute('src', `${site}/caliber-pain/${locale}/`);
    },
  );

for (const lang of ['fr', 'zh-TW', ''])
  test(
    `a snippet in ${lang || 'no'} language links to the clinic’s languages`,
    variant(lang === ''),
    async ({ page, onHost, site }) => {
      const html = better(site)
        .replace('lang="en"', `lang="${lang}"`)
        .replace(/<a[\s\S]*<\/a>/, '');
      await onHost({ html: hostDocument(html) });
      const link = page.getByRole('link', { name: english.open });
      await expect(link).toHaveAttribute('href', `${site}/caliber-pain/`);
      await expect(page.locator('iframe')).toHaveCount(0);
      await page.goto(`${site}/caliber-pain/`);
      await page.getByRole('link', { name: 'español' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    },
  );

test.describe('where the check does not come into its frame, words and a link say so', () => {
  const isTold = async (page: Page, site: string) => {
    await expect(page.getByText(english.absent)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByRole('link', { name: english.open })).toHaveAttribute(
      'href',
      `${site}/caliber-pain/en/`,
    );
    await expect(page.locator('iframe')).toBeHidden();
  };

  for (const [why, html, answer] of [
    ['the host has no such page', better, { status: 404, body: 'Not found' }],
    [
      'the host lets another site frame it',
      better,
      { headers: { 'content-security-policy': "frame-ancestors 'none'" }, body: 'Check' },
    ],
  ] as const)
    test(`because ${why}`, variant(false), async ({ page, onHost, site }) => {
      await page.route(`${site}/caliber-pain/en/`, (route) =>
        route.fulfill({ contentType: 'text/html', ...answer }),
      );
      await onHost({ html: hostDocument(html(site)) });
      await isTold(page, site);
    });

  test('because a consent tool took its address away', async ({ page, onHost, site }) => {
    const tool = `<script>
      const set = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src').set;
      Object.defineProperty(HTMLIFrameElement.prototype, 'src', { set(to) { this.dataset.src = to; set.call(this, 'about:blank'); } });
    </script>`;
    await onHost({ html: hostDocument(tool + better(site)) });
    await isTold(page, site);
  });
});

test('where a consent tool takes the plain frame’s address away, the link is left', async ({
  page,
  onHost,
  site,
}) => {
  const tool = `<script>for (const frame of document.querySelectorAll('iframe[src]')) { frame.dataset.src = frame.src; frame.removeAttribute('src'); }</script>`;
  await onHost({ html: hostDocument(plain(site) + tool) });
  await expect(page.getByRole('link', { name: english.open })).toBeVisible();
});

for (const [tier, snippet] of Object.entries({ plain, better }))
  test(`printing the embedding page of the ${tier} snippet prints no half of the notes and no empty sheet`, async ({
    page,
    onHost,
    check,
    site,
  }, testInfo) => {
    await onHost({ html: hostDocument(text(200) + snippet(site)) });
    await checkFrame(page);
    await check.jump(patient());
    const { pages } = await printed(page, 'Letter', testInfo.outputPath('host.pdf'));
    const all = pages.map((sheet) => sheet.text).join(' ');
    expect(all).not.toContain(notes.patient.title);
    expect(all).toContain(tier === 'plain' ? words.ui.notes.printsNotHere : english.print);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(pages.filter((sheet) => sheet.text === '')).toEqual([]);
    expect(all).toContain(english.open);
  });
