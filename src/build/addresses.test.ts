import { describe, expect, it } from 'vitest';
import { addressLinks, isForSearch, noIndex, robotsOf, siteAddress, sitemapOf } from './addresses.ts';

const site = 'https://check.your-clinic.example';
const locales = ['en', 'es', 'ar', 'zh-Hans'];
const pages = ['', 'learn/', 'about/', 'privacy/', 'paper/'];
const files = [
  'index.html',
  'proof/index.html',
  ...['a-clinic', 'another'].flatMap((clinic) =>
    locales.flatMap((locale) => pages.map((page) => `${clinic}/${locale}/${page}index.html`)),
  ),
  'english-alone/en/index.html',
];
const paths = files.map((file) => `/${file.replace('index.html', '')}`);
const localesOf = (path: string) =>
  path.startsWith('/english-alone') ? ['en'] : path.split('/').length > 3 ? locales : [];

/** The links of a text, each language with its address. */
const alternatesIn = (text: string) =>
  [...text.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, href]) => ({
    language,
    href,
  }));

describe('the site’s address', () => {
  it.each([
    ['https://check.your-clinic.example', site],
    ['https://check.your-clinic.example/', site],
    ['https://your-clinic.example/check/', 'https://your-clinic.example/check'],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (given, address) => {
    expect(siteAddress(given)).toBe(address);
  });

  it.each(['check.your-clinic.example', 'http://a.example', 'https://a.example/?x=1', 'https://u@a.example'])(
    'is refused where it is no address: %s',
    (given) => {
      expect(() => siteAddress(given)).toThrow(`but is "${given}"`);
    },
  );
});

describe('the addresses of a page', () => {
  const linksOf = (path: string) => addressLinks(site, path, localesOf(path));

  it.each(paths)('%s names itself', (path) => {
    expect(linksOf(path)).toContain(`<link rel="canonical" href="${site}${path}" />`);
  });

  it('are those of all its languages, its own among them, and English for everyone else', () => {
    expect(alternatesIn(linksOf('/a-clinic/es/learn/'))).toEqual([
      { language: 'en', href: `${site}/a-clinic/en/learn/` },
      { language: 'es', href: `${site}/a-clinic/es/learn/` },
      { language: 'ar', href: `${site}/a-clinic/ar/learn/` },
      { language: 'zh-Hans', href: `${site}/a-clinic/zh-Hans/learn/` },
      { language: 'x-default', href: `${site}/a-clinic/en/learn/` },
    ]);
  });

  it('lead to pages that lead back, and are there', () => {
    for (const path of paths)
      for (const { href = '' } of alternatesIn(linksOf(path))) {
        const other = href.replace(site, '');
        expect(paths).toContain(other);
        expect(alternatesIn(linksOf(other))).toEqual(alternatesIn(linksOf(path)));
      }
  });

  it('are none where there are no languages', () => {
    expect(alternatesIn(linksOf('/'))).toEqual([]);
    expect(alternatesIn(linksOf('/proof/'))).toEqual([]);
  });
});

describe('the sitemap', () => {
  const entries = [...sitemapOf(site, files).matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)];

  it('lists every page once', () => {
    expect(entries.map(([, loc]) => loc)).toEqual(paths.map((path) => site + path).sort());
  });

  it('repeats the texts of the page', () => {
    const sorted = (text: string) => new Set(alternatesIn(text).map((each) => JSON.stringify(each)));
    for (const [, loc = '', links = ''] of entries) {
      const path = loc.replace(site, '');
      expect(sorted(links)).toEqual(sorted(addressLinks(site, path, localesOf(path))));
    }
  });

  it('is of pages that do not ask search engines to stay away', () => {
    const page = (head: string) => `<html><head>${head}</head><body></body></html>`;
    expect(isForSearch(page(''))).toBe(true);
    expect(isForSearch(page(noIndex))).toBe(false);
  });

  it('is named where search engines look', () => {
    expect(robotsOf(site)).toContain(`Sitemap: ${site}/sitemap.xml`);
  });
});
