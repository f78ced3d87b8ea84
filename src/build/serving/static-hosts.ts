import { strictTransport, type ServedPath } from './headers.ts';
import { localeSpellings, meant, type ServedClinic } from './spellings.ts';

/** Cloudflare Pages' limit of header rules. Netlify has none. */
export const cloudflareRules = 100;
/** Cloudflare Pages' limit of a line's length. */
export const cloudflareLine = 2000;

/**
 * The file `_headers`. No address matches two rules: hosts join the values of both, and two joined policies allow only
 * what both allow.
 */
export function headersFileFor(paths: readonly ServedPath[]): string {
  const rules = paths.flatMap((path) => addressesOf(path).map((address) => ruleFor(address, path)));
  return `# Written by "npm run mild -- site headers" from the clinic profiles; see docs/deploy.md.
# For a host that is always encrypted, add to each rule: ${strictTransport.join(': ')}

${rules.join('\n')}`;
}

export function addressesOf({ name, isFile }: ServedPath): string[] {
  if (name === '') return ['/', '/index.html'];
  return [isFile ? `/${name}` : `/${name}/*`];
}

const ruleFor = (address: string, { headers }: ServedPath): string =>
  `${address}\n${Object.entries(headers)
    .map(([header, value]) => `  ${header}: ${value}\n`)
    .join('')}`;

/** Cloudflare Pages' limit of redirects with a placeholder. */
export const cloudflareRedirects = 100;

/** The regions in which people use one of these languages, besides its main country. */
const regions: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'CA'],
  es: ['US', 'MX', 'PR', '419'],
  zh: ['CN', 'SG'],
};

/** The file `_redirects`: these hosts support no patterns, so it lists common spellings of a language's folder. */
export function redirectsFileFor(clinics: readonly ServedClinic[]): string {
  const spellings = localeSpellings(clinics);
  const locales = [...new Set(clinics.flatMap((clinic) => clinic.locales))].sort();
  const rules = locales.flatMap((locale) =>
    othersOf(locale)
      .filter((other) => !locales.includes(other) && meant(spellings, other) === locale)
      .map((other) => `/:clinic/${other}/* /:clinic/${locale}/:splat 302`),
  );
  return `# Written by "npm run mild -- site headers" from the clinic profiles; see docs/deploy.md.\n${rules.join('\n')}\n`;
}

function othersOf(locale: string): string[] {
  const { language, region = 'US' } = new Intl.Locale(locale).maximize();
  const tags = [...new Set([region, ...(regions[language] ?? ['US'])])].map((each) => `${language}-${each}`);
  const all = [locale, language, ...tags];
  return [...new Set([...all, ...all.map((each) => each.toLowerCase()), locale.toUpperCase()])];
}
