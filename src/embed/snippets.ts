import type { Loader } from './loaders.ts';
import { allowed, sandbox } from './sandbox.ts';
import type { FrameWords } from './words.ts';

export interface Choice {
  /** The address of the site with the check, with a trailing slash. */
  readonly base: string;
  readonly clinic: string;
  readonly locale: string;
  readonly words: FrameWords;
  readonly loader: Loader;
}

/**
 * Only the frame, for site builders that allow nothing more. It is wrapped in a box, because themes align a box to
 * their column but shift a bare frame to the left, or make it as wide as the window.
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

/** The frame as tall as its content, with a loader that never changes. The link is for visitors without scripts. */
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

/** The sources that a site's own content security policy has to allow. */
export const policyLines = ({ base, loader }: Choice): readonly PolicyLine[] => [
  { directive: `frame-src ${new URL(base).origin}`, needed: 'plain' },
  { directive: `script-src ${base}${loader.name}`, needed: 'better' },
];

const addressOf = ({ base, clinic, locale }: Choice) => `${base}${clinic}/${locale}/`;

const linkTo = (choice: Choice) =>
  `<a href="${addressOf(choice)}" target="_blank" rel="noopener noreferrer">${escaped(choice.words.open)}</a>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
