export { siteAddress } from '../content/site-address.ts';

/** The addresses of a page that exists in several languages: English is the default for everyone else. */
type Alternates = readonly { readonly language: string; readonly path: string }[];

/** The languages of the page at `path`, such as "/clinic/es/learn/". A page outside a clinic has none. */
export function alternatesOf(path: string, locales: readonly string[]): Alternates {
  const [, clinic, locale, ...rest] = path.split('/');
  if (locale === undefined || !locales.includes(locale)) return [];
  const pathIn = (language: string) => ['', clinic, language, ...rest].join('/');
  const own = locales.map((language) => ({ language, path: pathIn(language) }));
  return [...own, ...(locales.includes('en') ? [{ language: 'x-default', path: pathIn('en') }] : [])];
}

/** The links in a page's head to its own address and to its other languages. */
export function addressLinks(site: string, path: string, locales: readonly string[]): string {
  const links = alternatesOf(path, locales).map(
    (each) => `<link rel="alternate" hreflang="${each.language}" href="${site}${each.path}" />`,
  );
  return [`<link rel="canonical" href="${site}${path}" />`, ...links].join('');
}

/** Keeps a page out of search engines. */
export const noIndex = '<meta name="robots" content="noindex" />';

export const isForSearch = (page: string): boolean => !page.includes(noIndex);

/** All pages with their languages. `files` are paths such as "clinic/es/learn/index.html". */
export function sitemapOf(site: string, files: readonly string[]): string {
  const paths = files.map((file) => `/${file.replace(/index\.html$/, '')}`).sort();
  const entries = paths.map((path) => {
    const links = alternatesOf(path, localesOf(path, paths)).map(
      (each) => `<xhtml:link rel="alternate" hreflang="${each.language}" href="${site}${each.path}"/>`,
    );
    return `<url><loc>${site}${path}</loc>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

/** The languages in which this page exists. */
function localesOf(path: string, paths: readonly string[]): readonly string[] {
  const [, clinic, , ...rest] = path.split('/');
  const same = paths.map((each) => each.split('/')).filter((each) => each.length === rest.length + 3);
  return same
    .filter((each) => each[1] === clinic && each.slice(3).join('/') === rest.join('/'))
    .flatMap((each) => each[2] || []);
}

export const robotsOf = (site: string): string => `User-agent: *\nAllow: /\nSitemap: ${site}/sitemap.xml\n`;
