import type { Frame } from '@playwright/test';
import { heights } from '../../src/embed/messages.ts';
import { checkFrame, expect, frameHeight, hiddenInside, test as base } from '../support/browser/embedded.ts';
import { better, hostDocument } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';
import { variant } from '../support/variants.ts';

interface Fixtures {
  /** Opens a host page with the better snippet, and waits until the frame fits the check. */
  readonly fitted: () => Promise<Frame>;
}

const test = base.extend<Fixtures>({
  fitted: async ({ onHost, site }, use) =>
    use(async () => {
      const frame = await checkFrame(await onHost({ html: hostDocument(better(site)) }));
      await expect.poll(() => hiddenInside(frame)).toBe(0);
      return frame;
    }),
});

test('the frame is as tall as each screen needs, grows in few steps and shrinks when erased', async ({
  page,
  fitted,
  check,
}) => {
  const frame = await fitted();
  const seen: number[] = [];
  const atStart = await frameHeight(page);
  await check.walk(patient(), 'notes', async () => {
    await expect.poll(() => hiddenInside(frame)).toBe(0);
    seen.push(await frameHeight(page));
  });
  expect([...new Set(seen)].filter((height) => !heights.includes(height))).toEqual([]);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(new Set(seen).size).toBeLessThanOrEqual(4);
  await check.erase();
  await expect.poll(() => frameHeight(page)).toBe(atStart);
});

const others = [
  patient({ pattern: ['none'], painMedicine: 'helpedBefore' }),
  patient({ age: 'over80', scan: 'unsure', health: ['bleeding', 'breathing'], surgeryView: 'unsure' }),
];

test('leaving the notes restores the height from before them, which was sent already', async ({
  page,
  fitted,
  check,
}) => {
  await fitted();
  await check.jump(patient(), 'review');
  const before = await frameHeight(page);
  await check.continue();
  await expect(check.outcome).toBeVisible();
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(before);
  await check.back();
  await expect(check.screen).toHaveAttribute('data-screen', 'review');
  await expect.poll(() => frameHeight(page)).toBe(before);
});

for (const width of [360, 700, 1280])
  test(
    `little is blank below the notes, ${width} px wide`,
    variant(width === 360),
    async ({ page, fitted, check }) => {
      await page.setViewportSize({ width, height: 800 });
      const frame = await fitted();
      await check.jump(patient());
      await expect.poll(() => hiddenInside(frame)).toBe(0);
      const blank = () =>
        frame
          .locator('.page > :last-child')
          .evaluate((foot) => innerHeight - foot.getBoundingClientRect().bottom);
      await expect.poll(blank).toBeLessThan(0.2 * (await frameHeight(page)));
    },
  );

test('the frame of the notes shrinks again when what made them longer is closed', async ({
  page,
  fitted,
  check,
}) => {
  const frame = await fitted();
  await check.jump(patient());
  await expect(check.outcome).toBeVisible();
  await expect.poll(() => hiddenInside(frame)).toBe(0);
  const before = await frameHeight(page);
  await frame.locator('main').evaluate((main) => {
    const opened = document.createElement('p');
    opened.style.height = '3000px';
    main.append(opened);
  });
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(before);
  await frame.locator('main > :last-child').evaluate((opened) => opened.remove());
  await expect.poll(() => frameHeight(page)).toBe(before);
});

for (const until of ['age', 'notes'])
  test(`a frame that is squeezed for a moment is as tall as before: ${until}`, async ({
    page,
    fitted,
    check,
  }) => {
    const frame = await fitted();
    await check.jump(patient(), until);
    await expect.poll(() => hiddenInside(frame)).toBe(0);
    const before = await frameHeight(page);
    for (const moment of ['width: 0', 'width: 20px']) {
      const element = page.locator('mild-check');
      const widthInside = () => frame.evaluate(() => innerWidth);
      const full = await widthInside();
      await element.evaluate((each, style) => (each.style.cssText = `display: block; ${style}`), moment);
      await expect.poll(widthInside).toBeLessThan(full);
      await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      await element.evaluate((each) => (each.style.cssText = 'display: block'));
      await expect.poll(widthInside).toBe(full);
      await expect.poll(() => hiddenInside(frame)).toBe(0);
      expect([moment, await frameHeight(page)]).toEqual([moment, before]);
    }
  });

test('different answers ask for the same heights', async ({ page, fitted, check }) => {
  const received: string[] = [];
  for (const answers of [patient(), ...others]) {
    const frame = await fitted();
    const grown = await page.locator('iframe').evaluateHandle(heightsOf);
    await check.jump(answers);
    await expect.poll(() => hiddenInside(frame)).toBe(0);
    received.push((await grown.evaluate((seen) => seen)).join());
  }
  expect(received).toEqual(received.map(() => received[0]));
});

/** Collects the heights that a frame is given. */
function heightsOf(frame: HTMLElement | SVGElement): string[] {
  const seen: string[] = [];
  new MutationObserver(() => {
    if (seen.at(-1) !== frame.style.height) seen.push(frame.style.height);
  }).observe(frame, { attributes: true });
  return seen;
}
