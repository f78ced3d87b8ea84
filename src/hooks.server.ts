import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { finishPage } from './build/finish-page.ts';

const code = building ? readFileSync('.entry/check.js', 'utf8') : '';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = inLanguage(html, event.params['locale'] ?? 'en');
      if (!building) return page;
      const props = event.locals.check;
      return finishPage(page, props && { code, props });
    },
  });

function inLanguage(html: string, locale: string): string {
  const { direction = 'ltr' } = new Intl.Locale(locale).getTextInfo();
  return html.replace('%lang%', locale).replace('%dir%', direction);
}
