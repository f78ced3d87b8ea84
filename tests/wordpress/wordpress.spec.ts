import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { pluginName } from '../../src/build/serving/wordpress.ts';
import { missingForWordPress } from '../setup/programs.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { better, plain } from '../support/browser/host-site.ts';
import {
  roles,
  startWordPress,
  themes,
  type Role,
  type Theme,
  type WordPress,
} from '../support/browser/wordpress.ts';
import {
  logIn,
  openBlockEditor,
  publishInBlockEditor,
  publishInClassicEditor,
} from '../support/browser/wordpress-editors.ts';
import { patient } from '../support/data/questionnaire.ts';

declare global {
  interface Window {
    prints?: number;
  }
}

const missing = missingForWordPress();
const CLINIC = 'caliber-pain';
const shortcode = `[mild-check clinic="${CLINIC}" lang="en"]`;
const block = `<!-- wp:mild-check/check {"clinic":"${CLINIC}","lang":"en"} /-->`;
const html = (snippet: string) => `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->`;

interface Fixtures {
  /** Shows the site in a theme until the test is over: the next one begins with that of WordPress. */
  readonly inTheme: (theme: Theme) => void;
  /** A page of someone who has logged in. */
  readonly as: (role: Role) => Promise<Page>;
}

const test = base.extend<Fixtures>({
  as: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role) => {
      const context = await browser.newContext({ baseURL: wordpress.address });
      contexts.push(context);
      return logIn(context, role);
    });
    // An open editor keeps polling the server.
    await Promise.all(contexts.map((context) => context.close()));
  },
  inTheme: async ({}, use) => {
    await use((theme) => void wordpress.php(`switch_theme('${theme}');`));
    wordpress.php(`switch_theme('${themes[0]}');`);
  },
});

let wordpress: WordPress;
let site: string;

// It takes minutes, and the engine makes no difference.
test.describe.configure({ mode: 'default' });
test.describe('a real WordPress', { tag: '@long' }, () => {
  test.skip(missing.length > 0 && !process.env['CI'], `SKIPPED: not on this machine: ${missing.join(', ')}`);

  test.beforeAll(async ({}, { project }) => {
    test.setTimeout(120_000);
    wordpress = await startWordPress();
    site = project.use.baseURL ?? '';
    wordpress.php(`update_option('mild_check_host', '${site}');`);
  });

  test.afterAll(async () => {
    await wordpress?.stop();
  });

  test.beforeEach(() => test.setTimeout(120_000));

  for (const role of roles) {
    for (const [what, content] of [
      ['the shortcode', () => shortcode],
      ["the plugin's block", () => block],
      ['the plain snippet', () => html(plain(site))],
      ['the better snippet', () => html(better(site))],
    ] as const) {
      test(`${role} writes ${what} in the block editor`, async ({ as }) => {
        const page = await as(role);
        await showsCheck(page, await publishInBlockEditor(page, content()), isKept(what, role));
      });
    }

    for (const [what, content] of [
      ['the shortcode', () => shortcode],
      ['the plain snippet', () => plain(site)],
      ['the better snippet', () => better(site)],
    ] as const) {
      test(`${role} writes ${what} in the classic editor`, async ({ as }) => {
        const page = await as(role);
        await showsCheck(page, await publishInClassicEditor(page, content()), isKept(what, role));
      });
    }
  }

  test('an author finds the block by its name, and sees the draft with the check in it', async ({ as }) => {
    const page = await as('author');
    await openBlockEditor(page);
    await page.getByRole('button', { name: /add default block/i }).click();
    await page.keyboard.type('/mild');
    await page.getByRole('option', { name: /MILD self-check/ }).click();
    await page.getByLabel('Clinic').fill('caliber pain"><b>');
    await page.getByLabel('Clinic').fill(CLINIC);
    await page.getByRole('button', { name: 'Save draft' }).click();
    await expect(page.getByText('Draft saved').first()).toBeAttached();
    const id = await page.evaluate(() => new URLSearchParams(location.search).get('post'));
    await page.goto(`${wordpress.address}/?p=${id}&preview=true`);
    await expect(checkIn(page).screen).toHaveAttribute('data-screen', 'start');
  });

  test('a visitor goes from the start to the notes and prints them', async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener('beforeprint', () => (window.prints = (window.prints ?? 0) + 1));
    });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(post(shortcode));
    const check = checkIn(page);
    await check.walk(patient());
    await expect(check.outcome).toHaveAttribute('data-outcome', 'discuss');
    await check.action('print').click();
    await expect.poll(() => page.frames()[1]?.evaluate(() => window.prints)).toBe(1);
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  });

  test('a theme that squeezes the frame for a moment leaves it as tall as it was', async ({ page }) => {
    await page.goto(post(shortcode));
    const check = checkIn(page);
    await expect(check.screen).toHaveAttribute('data-screen', 'start');
    const height = () => page.locator('iframe').evaluate((frame: HTMLElement) => frame.offsetHeight);
    await expect.poll(height).not.toBe(900);
    const before = await height();
    // For a picture of the whole page Chromium lays it out again, and in this theme the frame has no width meanwhile.
    await page.screenshot({ fullPage: true });
    await check.jump(patient(), 'emergencySigns');
    expect(await height()).toBe(before);
  });

  test('the admin bar covers no heading of the check', async ({ as }) => {
    const page = await as('administrator');
    await page.setViewportSize({ width: 1280, height: 600 });
    await page.goto(post(`<p style="height: 900px">Welcome</p>${shortcode}`));
    const bar = page.locator('#wpadminbar');
    await expect(bar).toBeVisible();
    const check = checkIn(page);
    await check.walk(patient(), 'age', async () => {
      const top = (await check.heading.boundingBox())?.y ?? -1;
      const { y = 0, height = 0 } = (await bar.boundingBox()) ?? {};
      if ((await check.screenName()) === 'question') expect(top).toBeGreaterThanOrEqual(y + height);
    });
  });

  for (const theme of themes)
    test(`both the plugin and the plain snippet are as wide as the text and in its middle, in ${theme}`, async ({
      page,
      inTheme,
    }) => {
      inTheme(theme);
      await page.setViewportSize({ width: 1280, height: 800 });
      for (const content of [shortcode, html(plain(site))]) {
        await page.goto(
          post(`<!-- wp:paragraph --><p id="text">Words.</p><!-- /wp:paragraph -->\n\n${content}`),
        );
        const text = await page.locator('#text').boundingBox();
        const frame = await page.locator('iframe').boundingBox();
        expect([frame?.x, frame?.width]).toEqual([text?.x, text?.width]);
        expect(await page.locator('iframe').evaluate((each) => getComputedStyle(each).borderWidth)).toBe(
          '0px',
        );
      }
    });

  test('the loader is printed once, however many checks a page has', async ({ page }) => {
    await page.goto(post(`${shortcode}\n\n${shortcode}\n\n${block}`));
    await expect(page.locator('mild-check')).toHaveCount(3);
    await expect(page.locator('script[src$="/embed.js"]')).toHaveCount(1);
    await expect(page.locator('mild-check iframe')).toHaveCount(3);
  });

  for (const wrong of ['../evil', 'x"onload="alert(1)', '<b>x</b>', 'a/b', 'é', ''])
    test(`a clinic named ${wrong || 'by nothing'} makes nothing for visitors, and a hint for who can mend it`, async ({
      as,
      page,
    }) => {
      const address = post(`<!-- wp:mild-check/check ${JSON.stringify({ clinic: wrong })} /-->`);
      await page.goto(address);
      await expect(page.locator('mild-check, script[src$="/embed.js"]')).toHaveCount(0);
      const writer = await as('author');
      await writer.goto(address);
      await expect(writer.getByText(/needs a clinic and a language/)).toBeVisible();
    });

  test('only an administrator enters the host, and only an origin is taken', async ({ as }) => {
    const settings = `${wordpress.address}/wp-admin/options-general.php?page=mild-check`;
    for (const role of ['editor', 'author'] as const) {
      const page = await as(role);
      expect((await page.goto(settings))?.status()).toBe(403);
    }
    const page = await as('administrator');
    const enter = async (host: string) => {
      await page.goto(settings);
      await page.getByLabel('Host of the self-check').fill(host);
      await page.getByRole('button', { name: 'Save Changes' }).click();
      return page.getByLabel('Host of the self-check').inputValue();
    };
    try {
      expect(await enter('https://Check.clinic.example/')).toBe('https://check.clinic.example');
      expect(await enter('https://check.clinic.example/en/')).toBe('');
      await expect(page.getByText(/must be an address like/)).toBeVisible();
    } finally {
      expect(await enter(site)).toBe(site);
    }
  });

  test('no address but an origin is a host', () => {
    const hosts = [
      'http://check.clinic.example',
      'javascript:alert(1)',
      '//check.clinic.example',
      'https://user:secret@check.clinic.example',
      'https://check.clinic.example?x=1',
      'https://check.clinic.example#x',
      'https://check.clinic.example/..',
      'https://check.clinic.example"><script>',
      'ftp://127.0.0.1',
      'check.clinic.example',
    ];
    const origins = JSON.parse(
      wordpress.php(
        `echo json_encode(array_map('mild_check_origin', json_decode('${JSON.stringify(hosts)}')));`,
      ),
    ) as string[];
    expect(origins).toEqual(hosts.map(() => ''));
  });

  test('the plugin takes its setting along when it is deleted, and PHP complained of nothing in it', () => {
    expect(wordpress.complaints().filter((line) => line.includes(pluginName))).toEqual([]);
    wordpress.php(`mild_check_uninstall();`);
    expect(wordpress.php(`var_export(get_option('mild_check_host'));`)).toBe('false');
  });
});

const checkIn = (page: Page) => new CheckPage(page.frameLocator('iframe'));

/** Whether a role's HTML is kept: WordPress sanitizes an author's, but not the plugin's shortcode and block. */
const isKept = (what: string, role: Role): boolean => role !== 'author' || !what.endsWith('snippet');

async function showsCheck(page: Page, address: string, isShown: boolean): Promise<void> {
  await page.goto(address);
  if (isShown) {
    await expect(checkIn(page).screen).toHaveAttribute('data-screen', 'start');
    await checkIn(page).continue();
    await expect(checkIn(page).question('respondent')).toBeVisible();
  } else {
    await expect(page.getByRole('link', { name: /own tab/ })).toBeVisible();
    await expect(page.locator('iframe, mild-check')).toHaveCount(0);
  }
}

/** The address of a published page with this content, written by an administrator. */
function post(content: string): string {
  const data = Buffer.from(content).toString('base64');
  const id = wordpress.php(
    `wp_set_current_user(1); echo wp_insert_post(['post_title' => 'The check', 'post_status' => 'publish', 'post_content' => wp_slash(base64_decode('${data}'))]);`,
  );
  return `${wordpress.address}/?p=${id}`;
}
