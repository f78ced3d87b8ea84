import { logoAddress } from '../content/clinics/check-logo.ts';
import type { Clinic } from '../content/clinics/clinic.ts';

/** The style element with a clinic's branding, which follows the site's styles, or an empty string. */
export function styleOf({ accent, logo }: Clinic, logos: Readonly<Record<string, Uint8Array>>): string {
  const rules = [...(accent ? accentRules(accent) : []), ...logoRules(logo, logos)];
  return rules.length > 0 ? `<style>${rules.join('')}</style>` : '';
}

// Print stays black on white, and forced colours take precedence.
const accentRules = ({ light, dark }: NonNullable<Clinic['accent']>): string[] => [
  `@media screen and (forced-colors:none){:root{--accent:${light}}}`,
  `@media screen and (prefers-color-scheme:dark) and (forced-colors:none){:root{--accent:${dark}}}`,
];

/** The logo replaces the default mark; the name beside it stays. White behind it keeps it visible in dark mode. */
function logoRules(logo: string | undefined, logos: Readonly<Record<string, Uint8Array>>): string[] {
  const bytes = logo === undefined ? undefined : logos[logo];
  if (logo === undefined || !bytes) return [];
  const address = logoAddress(logo, bytes);
  return [
    '.clinic>svg{display:none}',
    ".clinic::before{content:'';flex:none;inline-size:2rem;block-size:2rem;",
    `background:#fff url("${address}") center/contain no-repeat}`,
  ];
}
