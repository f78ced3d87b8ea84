import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { finishPage } from './build/finish-page.ts';

const codeOf = (script: string) => (building ? readFileSync(`.entry/${script}.js`, 'utf8') : '');
const scripts = { check: codeOf('check'), doctor: codeOf('doctor') };

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = inLanguage(html, event.params['locale'] ?? 'en');
      if (!building) return page;
      const { check, doctor } = event.locals;
      if (doctor) return finishPage(page, { code: scripts.doctor, props: doctor });
      return finishPage(page, check && { code: scripts.check, props: check });
    },
  });

function inLanguage(html: string, locale: string): string {
  const { direction = 'ltr' } = new Intl.Locale(locale).getTextInfo();
  return html.replace('%lang%', locale).replace('%dir%', direction);
}
