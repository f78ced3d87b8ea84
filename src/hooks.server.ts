import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { finishPage } from './build/finish-page.ts';

const entry = (name: string) => (building ? readFileSync(`.entry/${name}.js`, 'utf8') : '');
const code = { check: entry('check'), reader: entry('reader') };

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = inLanguage(html, event.params['locale'] ?? 'en');
      if (!building) return page;
      const { check, reader } = event.locals;
      if (reader) return finishPage(page, { code: code.reader, props: reader });
      return finishPage(page, check && { code: code.check, props: check });
    },
  });

function inLanguage(html: string, locale: string): string {
  const { direction = 'ltr' } = new Intl.Locale(locale).getTextInfo();
  return html.replace('%lang%', locale).replace('%dir%', direction);
}
