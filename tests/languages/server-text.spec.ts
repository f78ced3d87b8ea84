import type { Browser, Page } from '@playwright/test';
import { otherLanguages } from '../support/data/languages.ts';
import { expect, test } from '../support/browser/test.ts';

const pages = [{ locale: 'en', direction: 'ltr' }, ...otherLanguages];

for (const { locale, direction } of pages)
  test(`the page in ${locale} says without scripts what it says with them`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const address = `${baseURL}/caliber-pain/${locale}/`;
    const made = await withoutScripts(browser, address, outlineOf);
    await page.goto(address);
    await expect(page.locator('[data-screen]')).toBeVisible();
    const hydrated = await outlineOf(page);
    expect(made.filter((line) => line.includes('“')).length).toBeGreaterThan(15);
    expect(hydrated).toEqual(made);
    expect(made[0]).toBe(`html dir=${direction} lang=${locale}`);
  });

async function withoutScripts<Seen>(
  browser: Browser,
  address: string,
  see: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const seen = await see(page);
  await context.close();
  return seen;
}

/** Every element of the check with its attributes and its text, and the page's language and title. */
const outlineOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const inWords = (element: Element) => {
      // Scripts move focus; without them it is where the browser puts it.
      const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
        .filter((attribute) => !attribute.startsWith('autofocus'))
        .sort();
      const text = Array.from(element.childNodes)
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent)
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      return [element.localName, ...attributes, ...(text === '' ? [] : [`“${text}”`])].join(' ');
    };
    const check = document.querySelectorAll('#check, #check *');
    return [document.documentElement, ...document.querySelectorAll('title'), ...check].map(inWords);
  });
