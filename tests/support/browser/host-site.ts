import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loaderOf, pointer, type Loader } from '../../../src/embed/loaders.ts';
import { betterSnippet, plainSnippet, type Choice } from '../../../src/embed/snippets.ts';
import { readJson } from '../../../src/content/read.ts';
import { builtFile } from './site.ts';

const { frame } = readJson('questionnaire/mild/locales/en/embed.json') as { readonly frame: Choice['words'] };
/** The built loader, as a snippet refers to it. */
export const builtLoader = () => loaderOf(builtFile(pointer));

const choice = (base: string, clinic = 'caliber-pain', loader = builtLoader()): Choice => ({
  base: `${base}/`,
  clinic,
  locale: 'en',
  words: frame,
  loader,
});

export const plain = (base: string) => plainSnippet(choice(base));
export const better = (base: string, clinic?: string, loader?: Loader) =>
  betterSnippet(choice(base, clinic, loader));

export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HostSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** A clinic's own site, on an origin other than the check's. Its pages may change between requests. */
export async function hostSite(page: () => HostPage): Promise<HostSite> {
  const server = createServer((_request, response) => {
    const { html, headers = {} } = page();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const hostDocument = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>` +
  `<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>` +
  `<body><main><h1>A clinic</h1>${body}</main></body></html>`;
