import type { Page } from '@playwright/test';
import { spokenLanguages } from '../../support/data/languages.ts';
import { pseudoLocales } from '../../support/data/pseudo.ts';

export const spoken = spokenLanguages;
/** A language that patients are offered, or one that is made up for tests. */
export type Language = string;

/** The ways in which a screen can be shown. Every pair of values is seen; `WALK=all` sees every combination. */
const factors = {
  person: ['self', 'carer'],
  colours: ['light', 'dark', 'forced', 'print'],
  language: [...spoken, ...pseudoLocales],
  size: ['360x740', '320x256', '1280x1024'],
  text: ['as set', 'spaced', 'double'],
  motion: ['any', 'reduced'],
} as const;

export type Variant = { readonly [Factor in keyof typeof factors]: (typeof factors)[Factor][number] };

/** Something to see, and the languages that it is there in. */
interface Seen {
  readonly name: string;
  readonly languages: readonly Language[];
}

type Visits = ReadonlyMap<string, readonly Variant[]>;

const everyVariant: readonly Variant[] = Object.entries(factors).reduce<readonly object[]>(
  (all, [factor, values]) => all.flatMap((each) => values.map((value) => ({ ...each, [factor]: value }))),
  [{}],
) as readonly Variant[];

/** Paper has one size, and no one sets its text: print is one variant for each person and language. */
const isOne = ({ colours, size, text, motion }: Variant) =>
  colours !== 'print' || (size === '360x740' && text === 'as set' && motion === 'any');

/** Letters are no wider in another colour: colours and motion are seen in every combination in English alone. */
const isTold = ({ language, colours, motion }: Variant) =>
  language === 'en' || (['light', 'print'].includes(colours) && motion === 'any');

const isSpoken = ({ language }: Variant) => spoken.includes(language);

const variants = everyVariant.filter(isOne);
const variantsIn = (languages: readonly Language[]) =>
  variants.filter(({ language }) => languages.includes(language));

/** The pairs of values that a variant shows together, and each of its values with the state. */
const pairsOf = (state: string, variant: Variant): string[] => {
  const values = [['state', state], ...Object.entries(variant)].map((each) => each.join(' '));
  const shown = variant.colours === 'print' ? values.slice(0, 4) : values;
  return shown.flatMap((one, index) => shown.slice(index + 1).map((other) => `${one}, ${other}`));
};

/**
 * For each state the variants to see it in, so that together they hold every pair there can be of a spoken language.
 * Where more than one would do, the one whose pairs were seen the least.
 */
export function pairwise(places: readonly Seen[]): Visits {
  const times = new Map<string, number>();
  const seen = (pair: string) => times.get(pair) ?? 0;
  const worth = (state: string) => (variant: Variant) => {
    const pairs = pairsOf(state, variant);
    const fresh = pairs.filter((pair) => seen(pair) === 0).length;
    return fresh + pairs.reduce((all, pair) => all + 1 / (1 + seen(pair)), 0) / 100;
  };
  return new Map(
    places.map(({ name, languages }) => {
      const possible = variantsIn(languages).filter(isSpoken);
      const wanted = new Set(
        possible.flatMap((each) => pairsOf(name, each)).filter((pair) => pair.startsWith('state ')),
      );
      const chosen: Variant[] = [];
      while ([...wanted].some((pair) => seen(pair) === 0)) {
        const best = most(possible, worth(name));
        for (const pair of pairsOf(name, best)) times.set(pair, seen(pair) + 1);
        chosen.push(best);
      }
      return [name, chosen];
    }),
  );
}

function most(all: readonly Variant[], worth: (variant: Variant) => number): Variant {
  const worths = all.map(worth);
  const best = all[worths.indexOf(Math.max(...worths))];
  if (!best) throw new Error('there is no variant');
  return best;
}

export const allOf = (places: readonly Seen[]): Visits =>
  new Map(places.map(({ name, languages }) => [name, variantsIn(languages).filter(isTold)]));

/** The pairs of a spoken language that no visit shows. */
export function unseenPairs(places: readonly Seen[], visits: Visits): string[] {
  const seen = new Set([...visits].flatMap(([state, own]) => own.flatMap((each) => pairsOf(state, each))));
  const there = places.flatMap(({ name, languages }) =>
    variantsIn(languages)
      .filter(isSpoken)
      .flatMap((each) => pairsOf(name, each)),
  );
  return [...new Set(there)].filter((pair) => !seen.has(pair));
}

export const nameOf = ({ person, language, colours, size, text, motion }: Variant) =>
  [
    person,
    language,
    ...(colours === 'print' ? [colours] : [colours, size, `text ${text}`, `motion ${motion}`]),
  ].join(', ');

/** Letter paper without its margins, in CSS pixels. */
const paper = { width: 718, height: 980 };

/** How the walk goes from place to place. */
export const plain: Variant = {
  person: 'self',
  language: 'en',
  colours: 'light',
  size: '360x740',
  text: 'as set',
  motion: 'any',
};

export async function apply(page: Page, { colours, size, text, motion }: Variant): Promise<void> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  await page.setViewportSize(colours === 'print' ? paper : { width, height });
  await page.emulateMedia({
    media: colours === 'print' ? 'print' : 'screen',
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: motion === 'reduced' ? 'reduce' : 'no-preference',
  });
  await page.evaluate(setText, text);
}

/** Runs in the page. The sheet is the reader's own, as WCAG 1.4.12 has it, or a browser set to letters twice as large. */
function setText(text: Variant['text']): void {
  const css = {
    'as set': '',
    spaced: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
    double: 'html { font-size: 250% !important }',
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css[text]);
  document.adoptedStyleSheets = [sheet];
}
