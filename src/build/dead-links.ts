import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The broken links between the built pages, each as "page -> link". */
export function deadLinks(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder }).flatMap((page) =>
    linksOf(readFileSync(join(folder, page), 'utf8'))
      .filter((link) => !existsSync(fileAt(folder, page, link)))
      .map((link) => `${page} -> ${link}`),
  );
}

/** 404.html is served at any address, so its links are resolved from the root of the site. */
const fileAt = (folder: string, page: string, link: string) =>
  link.startsWith('/') ? join(folder, link) : resolve(folder, dirname(page), link);

/** The files a page links to, by path, without other sites, data URLs and fragments of the page itself. */
export function linksOf(html: string): string[] {
  const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  return [...markup.matchAll(/<(?:a|link)\b[^>]*\shref="([^"#?]+)/gi)]
    .map(([, href = '']) => href)
    .filter((href) => !/^[a-z][a-z+.-]*:/i.test(href));
}
