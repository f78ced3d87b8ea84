import type { Page } from '@playwright/test';
import { spokenLanguages } from '../../support/data/languages.ts';
import { pseudoLocales } from '../../support/data/pseudo.ts';

export const spoken = spokenLanguages;
/** A language that patients are offered, or one that is made up for tests. */
export type Language = string;

/**
 * The ways in which a screen can be shown. Every pair of values is seen somewhere; `WALK=all` sees every
 * screen in every combination in English, and in the other languages in all that can change its layout.
 */
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

/** The pairs of values that a variant shows together, and each of its values with the screen. */
const pairsOf = (screen: string, variant: Variant): string[] => {
  const values = [['screen', screen], ...Object.entries(variant)].map((each) => each.join(' '));
  const shown = variant.colours === 'print' ? values.slice(0, 4) : values;
  return shown.flatMap((one, index) => shown.slice(index + 1).map((other) => `${one}, ${other}`));
};

/** The screen or page that a place is a state of: "age, answered" is one of `age`. */
const screenOf = (place: string): string => place.split(', ')[0] ?? place;

/** Every pair of ways to show a screen is seen somewhere; more of them on each screen is for `WALK=all`. */
const isPromised = (pair: string): boolean => !pair.startsWith('screen ');

/** One variant for each place: of those that show a pair for the first time, the one whose pairs were seen the least. */
export function spread(places: readonly Seen[]): Visits {
  const times = new Map<string, number>();
  const worthOf = (pair: string): number => {
    const seen = times.get(pair) ?? 0;
    return (seen === 0 ? 1 : 0) + 0.01 / (1 + seen);
  };
  return new Map(
    places.map(({ name, languages }) => {
      const pairs = (variant: Variant) => pairsOf(screenOf(name), variant);
      const best = most(variantsIn(languages).filter(isSpoken), (variant) =>
        pairs(variant).reduce((worth, pair) => worth + worthOf(pair), 0),
      );
      for (const pair of pairs(best)) times.set(pair, (times.get(pair) ?? 0) + 1);
      return [name, [best]];
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

/** What is promised of a spoken language, and no visit shows. */
export function unseenPairs(places: readonly Seen[], visits: Visits): string[] {
  const shown = (name: string, variants: readonly Variant[]) =>
    variants.flatMap((each) => pairsOf(screenOf(name), each)).filter(isPromised);
  const seen = new Set([...visits].flatMap(([name, own]) => shown(name, own)));
  const there = places.flatMap(({ name, languages }) => shown(name, variantsIn(languages).filter(isSpoken)));
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
