import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { styleOf } from './build/clinic-style.ts';
import { clinicsFolder, readLogos } from './build/clinic-files.ts';
import { finishPage } from './build/finish-page.ts';
import { site } from './routes/site.server.ts';

const code = building ? readFileSync('.entry/check.js', 'utf8') : '';
const logos = readLogos(clinicsFolder());

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const own = clinicStyle(event.params['clinic']);
      const page = inLanguage(html, event.params['locale'] ?? 'en').replace('</head>', () => `${own}</head>`);
      if (!building) return page;
      const props = event.locals.check;
      return finishPage(page, props && { code, props });
    },
  });

function clinicStyle(id: string | undefined): string {
  const clinic = site.clinics.find((each) => each.id === id);
  return clinic ? styleOf(clinic, logos) : '';
}

function inLanguage(html: string, locale: string): string {
  const { direction = 'ltr' } = new Intl.Locale(locale).getTextInfo();
  return html.replace('%lang%', locale).replace('%dir%', direction);
}
