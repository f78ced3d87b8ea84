import type { Loader } from './loaders.ts';
import { allowed, sandbox } from './sandbox.ts';
import type { FrameWords } from './words.ts';

export interface Choice {
  /** Where the site with the check is, with a slash at its end. */
  readonly base: string;
  readonly clinic: string;
  readonly locale: string;
  readonly words: FrameWords;
  readonly loader: Loader;
}

/**
 * The frame alone, for site builders that allow nothing more. Themes give the box their column; a frame that stands by
 * itself they shift to the left, or make as wide as the window.
 */
export const plainSnippet = (choice: Choice): string =>
  `<div>
  <iframe
    src="${addressOf(choice)}"
    title="${escaped(choice.words.title)}"
    lang="${choice.locale}"
    sandbox="${sandbox}"
    allow="${allowed}"
    referrerpolicy="no-referrer"
    loading="lazy"
    width="100%"
    height="900"
    style="display: block; border: 0"
  ></iframe>
  <p>${linkTo(choice)}</p>
</div>
`;

/** The frame as tall as it needs to be, by a loader that stays as it is. The link is for those without scripts. */
export const betterSnippet = (choice: Choice): string =>
  `<script
  type="module"
  src="${choice.base}${choice.loader.name}"
  integrity="${choice.loader.integrity}"
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
export const policyLines = ({ base, loader }: Choice): readonly PolicyLine[] => [
  { directive: `frame-src ${new URL(base).origin}`, needed: 'plain' },
  { directive: `script-src ${base}${loader.name}`, needed: 'better' },
];

const addressOf = ({ base, clinic, locale }: Choice) => `${base}${clinic}/${locale}/`;

const linkTo = (choice: Choice) =>
  `<a href="${addressOf(choice)}" target="_blank" rel="noopener noreferrer">${escaped(choice.words.open)}</a>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
