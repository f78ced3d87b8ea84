import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { WorkerAssets } from '$tools/reader/worker-assets.ts';
import { addressLinks, noIndex, siteAddress } from './build/addresses.ts';
import { styleOf } from './build/clinic-style.ts';
import { clinicsFolder, readLogos } from './content/clinics/clinic-files.ts';
import { finishPage } from './build/finish-page.ts';
import { isForPatients, site } from './routes/site.server.ts';

const codeOf = (script: string) => (building ? readFileSync(`.entry/${script}.js`, 'utf8') : '');
const scripts = {
  check: codeOf('check'),
  early: codeOf('early'),
  snippets: codeOf('snippets-page'),
  reader: codeOf('reader'),
};
/** PDF.js's WebAssembly decoders, for scans compressed as JBIG2 or fax, and as JPEG 2000. */
const decoders = Object.fromEntries(['jbig2.wasm', 'openjpeg.wasm'].map((name) => [name, packed(name)]));
const assets: WorkerAssets = { script: codeOf('reader-worker'), decoders };
const address = siteAddress();
const logos = readLogos(clinicsFolder());

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const own =
        clinicStyle(event.params['clinic']) +
        addresses(event.url.pathname, event.params['clinic']) +
        robots(event.params['locale'] ?? 'en');
      const page = inLanguage(html, event.params['locale'] ?? 'en').replace('</head>', () => `${own}</head>`);
      if (!building) return page;
      const { check, snippets, reader } = event.locals;
      if (snippets) return finishPage(page, { code: scripts.snippets, props: snippets });
      if (reader) return finishPage(page, { code: scripts.reader, props: { ...reader, assets } });
      return finishPage(
        page,
        check && {
          code: scripts.check,
          props: check,
          early: scripts.early,
          loaded: check.languages.map(({ integrity }) => integrity),
        },
      );
    },
  });

function packed(name: string): string {
  const bytes = building ? readFileSync(`node_modules/pdfjs-dist/wasm/${name}`) : Buffer.of();
  return gzipSync(bytes, { level: 9 }).toString('base64');
}

function clinicStyle(id: string | undefined): string {
  const clinic = site.clinics.find((each) => each.id === id);
  return clinic ? styleOf(clinic, logos) : '';
}

function addresses(path: string, id: string | undefined): string {
  const { locales = [] } = site.clinics.find((each) => each.id === id) ?? {};
  return address === undefined ? '' : addressLinks(address, path, locales);
}

/** A draft is not for search engines. */
const robots = (locale: string): string => (isForPatients(locale) ? '' : noIndex);

function inLanguage(html: string, locale: string): string {
  const { direction = 'ltr' } = new Intl.Locale(locale).getTextInfo();
  return html.replace('%lang%', locale).replace('%dir%', direction);
}
