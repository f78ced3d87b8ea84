import { strictTransport, type ServedPath } from './headers.ts';
import { localeSpellings, meant, type Served } from './spellings.ts';

/** Cloudflare Pages reads no more rules than these. Netlify reads all. */
export const cloudflareRules = 100;
/** ... and no longer lines. */
export const cloudflareLine = 2000;

/**
 * The file `_headers`. No address falls under two rules: hosts join the values of both, and a policy that is joined to
 * another can only allow less.
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

/** Cloudflare Pages reads no more rules with a placeholder than these. */
export const cloudflareRedirects = 100;

/** Where people live who set one of these languages, beside the country that it is best known for. */
const regions: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'CA'],
  es: ['US', 'MX', 'PR', '419'],
  zh: ['CN', 'SG'],
};

/** The file `_redirects`: these hosts know no patterns, so it names how a language's folder is often spelled. */
export function redirectsFileFor(clinics: readonly Served[]): string {
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
