import { everyDestination } from '../accessibility/walk/destinations.ts';
import { pseudoLocales } from '../support/data/pseudo.ts';
import { selected } from '../support/data/selected.ts';
import { expect, test } from '../accessibility/walk/test.ts';
import { apply, plain } from '../accessibility/walk/variants.ts';

test.use({ trace: 'off' });

/**
 * One screen of each kind and each page; the full lane covers every state, which the walk sees in these languages
 * too.
 */
const few = ['start', 'emergencySigns', 'age', 'pattern', 'health', 'review'];
const isShown = (name: string) =>
  process.env['WALK'] === 'all' ||
  few.includes(name) ||
  /^(emergencyAfter|callTodayAfterW|adultsOnly|notes, (openPoints|callToday) with many|.*html$)/.test(name);
const places = selected(
  'places in the made-up languages',
  everyDestination().filter(
    ({ name, languages }) => pseudoLocales.every((each) => languages.includes(each)) && isShown(name),
  ),
);
test('each screen that is to be shown is there', () => {
  const names = places.map(({ name }) => name);
  expect(few.filter((name) => !names.includes(name))).toEqual([]);
});

for (const { name, go } of places) {
  test(`${name} is mirrored where it is read from the right`, { tag: '@long' }, async ({ walker }) => {
    await go(walker, 'self', 'ar-XB');
    const wrong: string[] = [];
    for (const size of ['360x740', '1280x1024'] as const) {
      await apply(walker.page, { ...plain, size });
      wrong.push(...(await walker.page.evaluate(() => walk.notMirrored())).map((each) => `${size}: ${each}`));
    }
    expect(wrong).toEqual([]);
  });

  test(`${name} holds words that are four tenths longer`, { tag: '@long' }, async ({ walker }) => {
    await go(walker, 'carer', 'en-XA');
    const wrong: string[] = [];
    for (const [width, height] of [
      [360, 740],
      [320, 640],
    ] as const) {
      await walker.page.setViewportSize({ width, height });
      wrong.push(
        ...(await walker.page.evaluate(() => walk.lookAt(false))).map((each) => `${width}: ${each}`),
      );
    }
    expect(wrong).toEqual([]);
  });
}

test('a margin on one side only is seen', async ({ walker }) => {
  await walker.open('caliber-pain/ar-XB/learn/index.html');
  await walker.page.evaluate(() =>
    document.querySelector<HTMLElement>('h1')?.style.setProperty('margin-left', '9px'),
  );
  expect(await walker.page.evaluate(() => walk.notMirrored())).toEqual([
    expect.stringMatching(/^<h1 .* is off by /),
  ]);
});
