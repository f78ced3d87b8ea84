import type { Page } from '@playwright/test';

/** The ways in which a screen can be shown. Every pair of values is seen; `WALK=all` sees every combination. */
const factors = {
  person: ['self', 'carer'],
  colours: ['light', 'dark', 'forced', 'print'],
  size: ['360x740', '320x256', '1280x1024'],
  text: ['as set', 'spaced', 'double'],
  motion: ['any', 'reduced'],
} as const;

export type Variant = { readonly [Factor in keyof typeof factors]: (typeof factors)[Factor][number] };

const everyVariant: readonly Variant[] = Object.entries(factors).reduce<readonly object[]>(
  (all, [factor, values]) => all.flatMap((each) => values.map((value) => ({ ...each, [factor]: value }))),
  [{}],
) as readonly Variant[];

/** Paper has one size, and no one sets its text: print is one variant for each person. */
const isOne = ({ colours, size, text, motion }: Variant) =>
  colours !== 'print' || (size === '360x740' && text === 'as set' && motion === 'any');

const variants = everyVariant.filter(isOne);

/** The pairs of values that a variant shows together, and each of its values with the state. */
const pairsOf = (state: string, variant: Variant): string[] => {
  const values = [['state', state], ...Object.entries(variant)].map((each) => each.join(' '));
  const shown = variant.colours === 'print' ? values.slice(0, 3) : values;
  return shown.flatMap((one, index) => shown.slice(index + 1).map((other) => `${one}, ${other}`));
};

/**
 * For each state the variants to see it in, so that together they hold every pair there can be. Where more than one
 * would do, the one whose pairs were seen the least.
 */
export function pairwise(states: readonly string[]): ReadonlyMap<string, readonly Variant[]> {
  const times = new Map<string, number>();
  const seen = (pair: string) => times.get(pair) ?? 0;
  const worth = (state: string) => (variant: Variant) => {
    const pairs = pairsOf(state, variant);
    const fresh = pairs.filter((pair) => seen(pair) === 0).length;
    return fresh + pairs.reduce((all, pair) => all + 1 / (1 + seen(pair)), 0) / 100;
  };
  const hasOpen = (state: string) =>
    variants.some((each) =>
      pairsOf(state, each).some((pair) => pair.startsWith('state ') && seen(pair) === 0),
    );
  return new Map(
    states.map((state) => {
      const chosen: Variant[] = [];
      while (hasOpen(state)) {
        const best = most(variants, worth(state));
        for (const pair of pairsOf(state, best)) times.set(pair, seen(pair) + 1);
        chosen.push(best);
      }
      return [state, chosen];
    }),
  );
}

function most(all: readonly Variant[], worth: (variant: Variant) => number): Variant {
  const worths = all.map(worth);
  const best = all[worths.indexOf(Math.max(...worths))];
  if (!best) throw new Error('there is no variant');
  return best;
}

export const allOf = (states: readonly string[]): ReadonlyMap<string, readonly Variant[]> =>
  new Map(states.map((state) => [state, variants]));

/** The pairs that no visit shows. */
export function unseenPairs(visits: ReadonlyMap<string, readonly Variant[]>): string[] {
  const seen = new Set([...visits].flatMap(([state, own]) => own.flatMap((each) => pairsOf(state, each))));
  const there = [...visits.keys()].flatMap((state) => variants.flatMap((each) => pairsOf(state, each)));
  return [...new Set(there)].filter((pair) => !seen.has(pair));
}

export const nameOf = ({ colours, size, text, motion }: Variant) =>
  colours === 'print' ? colours : `${colours}, ${size}, text ${text}, motion ${motion}`;

/** Letter paper without its margins, in CSS pixels. */
const paper = { width: 718, height: 980 };

/** How the walk goes from place to place. */
export const plain: Variant = {
  person: 'self',
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
