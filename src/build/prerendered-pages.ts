import adapter from '@sveltejs/adapter-static';
import type { Adapter } from '@sveltejs/kit';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { isForSearch, robotsOf, siteAddress, sitemapOf } from './addresses.ts';
import { loaderOf, pointer } from '../embed/loaders.ts';
import { deadLinks } from './dead-links.ts';

/** The static site without SvelteKit's client and data files: every page includes all it needs. */
export function prerenderedPages(pages: string): Adapter {
  const site = adapter({ pages });
  return {
    ...site,
    name: 'prerendered-pages',
    async adapt(builder) {
      await site.adapt(builder);
      // .gitkeep, which keeps the folder `static` in git, is not published, and the page 404.html leaves an empty
      // folder.
      for (const leftover of ['_app', '.gitkeep', '404', ...globSync('**/__data.json', { cwd: pages })])
        builder.rimraf(`${pages}/${leftover}`);
      for (const name of ['licences.txt', 'licences-reader.txt', 'licences-reader-worker.txt'])
        builder.copy(`.entry/${name}`, `${pages}/${name}`);
      writeFileSync(`${pages}/licences-reader-decoders.txt`, decoderLicences());
      // Clinics' pages may refer to either: the loader that is updated, and the one whose content never changes.
      for (const name of [pointer, loaderOf(readFileSync('.entry/embed.js')).name])
        builder.copy('.entry/embed.js', `${pages}/${name}`);
      writeAddresses(pages);
      const dead = deadLinks(pages);
      if (dead.length > 0) throw new Error(`These links are broken:\n${dead.join('\n')}`);
    },
  };
}

/** The licences of the WebAssembly that comes with PDF.js. */
const decoderLicences = (): string =>
  globSync('node_modules/pdfjs-dist/wasm/LICENSE*{JBIG2,OPENJPEG}')
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n\n');

/** Writes sitemap.xml and robots.txt if the site's address is known. A draft, which is not indexed, has neither. */
function writeAddresses(pages: string): void {
  const site = siteAddress();
  if (site === undefined) return;
  const files = globSync('**/index.html', { cwd: pages })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => isForSearch(readFileSync(`${pages}/${file}`, 'utf8')));
  if (files.length === 0) return;
  writeFileSync(`${pages}/sitemap.xml`, sitemapOf(site, files));
  writeFileSync(`${pages}/robots.txt`, robotsOf(site));
}
