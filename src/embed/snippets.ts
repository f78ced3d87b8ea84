import { allowed, sandbox } from './sandbox.ts';
import type { FrameWords } from './words.ts';

export interface Choice {
  /** Where the site with the check is, with a slash at its end. */
  readonly base: string;
  readonly clinic: string;
  readonly locale: string;
  readonly words: FrameWords;
  /** The hash of embed.js, for the browser to check it against. */
  readonly integrity: string;
}

/** The frame alone, for site builders that allow nothing more. */
export const plainSnippet = (choice: Choice): string =>
  `<iframe
  src="${addressOf(choice)}"
  title="${escaped(choice.words.title)}"
  lang="${choice.locale}"
  sandbox="${sandbox}"
  allow="${allowed}"
  referrerpolicy="no-referrer"
  loading="lazy"
  width="100%"
  height="900"
></iframe>
<p>${linkTo(choice)}</p>
`;

/** The frame as tall as it needs to be. The link is for those without scripts. */
export const betterSnippet = (choice: Choice): string =>
  `<script
  type="module"
  src="${choice.base}embed.js"
  integrity="${choice.integrity}"
  crossorigin="anonymous"
></script>
<mild-check clinic="${choice.clinic}" lang="${choice.locale}">
  ${linkTo(choice)}
</mild-check>
`;

export interface PolicyLine {
  readonly directive: string;
  readonly needed: 'plain' | 'better';
}

/** What a site's own content security policy has to allow. */
export const policyLines = (base: string): readonly PolicyLine[] => [
  { directive: `frame-src ${new URL(base).origin}`, needed: 'plain' },
  { directive: `script-src ${base}embed.js`, needed: 'better' },
];

const addressOf = ({ base, clinic, locale }: Choice) => `${base}${clinic}/${locale}/`;

const linkTo = (choice: Choice) =>
  `<a href="${addressOf(choice)}" target="_blank" rel="noopener noreferrer">${escaped(choice.words.open)}</a>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
