import { logoAddress } from '../content/clinics/check-logo.ts';
import type { Clinic } from '../content/clinics/clinic.ts';

/** What makes a clinic's pages look like its own: the style element that follows the site's styles, or nothing. */
export function styleOf({ accent, logo }: Clinic, logos: Readonly<Record<string, Uint8Array>>): string {
  const rules = [...(accent ? accentRules(accent) : []), ...logoRules(logo, logos)];
  return rules.length > 0 ? `<style>${rules.join('')}</style>` : '';
}

// Paper stays black on white, and a system's own colours win.
const accentRules = ({ light, dark }: NonNullable<Clinic['accent']>): string[] => [
  `@media screen and (forced-colors:none){:root{--accent:${light}}}`,
  `@media screen and (prefers-color-scheme:dark) and (forced-colors:none){:root{--accent:${dark}}}`,
];

/** The logo takes the place of the drawn mark; the name beside it stays. White under it keeps it seen in the dark. */
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
