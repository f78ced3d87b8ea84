import AxeBuilder from '@axe-core/playwright';
import { readJson } from '../../src/content/read.ts';
import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';
import { variant } from '../support/variants.ts';

const glossary = readJson('questionnaire/mild/locales/en/glossary.json') as Record<
  string,
  { readonly term: string; readonly meaning: string }
>;

for (const name of ['learn', 'about']) {
  test.describe(`the page ${name}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/caliber-pain/en/${name}/index.html`);
    });

    test('holds no script', async ({ page }) => {
      await expect(page.locator('script')).toHaveCount(0);
    });

    test('has one main heading, then headings that leave no level out', async ({ page }) => {
      const levels = await page
        .locator('main :is(h1, h2, h3, h4)')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(
        levels.map((level, index) => level - (levels[index - 1] ?? 0)).filter((step) => step > 1),
      ).toEqual([]);
    });

    for (const place of ['first', 'last'] as const) {
      test(`leads back to the check from its ${place === 'first' ? 'top' : 'end'}`, async ({ page }) => {
        await page.getByRole('main').getByRole('link', { name: words.ui.frame.check })[place]().click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.ui.start.title);
      });
    }

    for (const width of [320, 1280]) {
      // Before a landing the accessibility walk sees these pages.
      test(
        `has nothing for axe to find and scrolls only down, ${width} px wide`,
        variant(false),
        async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          const { violations } = await new AxeBuilder({ page })
            .setLegacyMode()
            .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
          expect(
            await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            ),
          ).toBe(0);
        },
      );
    }
  });
}

test('learn lists what is on it, and explains every doctor’s word', async ({ page }) => {
  await page.goto('/caliber-pain/en/learn/index.html');
  const hrefs = await page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(5);
  for (const href of hrefs) await expect(page.locator(`h2${href}`)).toHaveCount(1);

  const terms = await page.locator('dt').allInnerTexts();
  expect([...terms].sort()).toEqual(
    Object.values(glossary)
      .map(({ term }) => term)
      .sort(),
  );
});

test('the choices are a table where its columns have room, and cards elsewhere', async ({ page }) => {
  await page.goto('/caliber-pain/en/learn/index.html');
  const cells = page.locator('tbody tr').first().locator('th, td');
  const tops = () =>
    cells.evaluateAll((all) => new Set(all.map((cell) => cell.getBoundingClientRect().top)).size);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await tops()).toBe(1);
  await expect(page.locator('thead')).toBeVisible();
  for (const disturb of [
    () => page.setViewportSize({ width: 1000, height: 900 }),
    () => page.setViewportSize({ width: 360, height: 740 }),
    async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 250% !important }');
        document.adoptedStyleSheets = [sheet];
      });
    },
  ]) {
    await disturb();
    expect(await tops()).toBe(await cells.count());
    await expect(page.locator('thead')).toBeHidden();
  }
});

for (const width of [1100, 1280])
  test(
    `what is on learn stays in sight and lies on no other text, ${width} px wide`,
    variant(width === 1100),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/caliber-pain/en/learn/index.html');
      const { steps, covered, inSight } = await page.evaluate(scrollBeside);
      expect(steps).toBeGreaterThan(10);
      expect(inSight).toBeGreaterThan(2);
      expect(covered).toEqual([]);
    },
  );

/** Runs in the page: scrolls to its end, and says which texts the list of contents lay on at any step. */
function scrollBeside() {
  const list = document.querySelector('nav');
  if (!list) throw new Error('the page has no list of contents');
  const texts = [...document.querySelectorAll('main :is(p, li, th, td, h2, h3, dt, dd)')].filter(
    (each) => !list.contains(each) && each.checkVisibility(),
  );
  const covered = new Set<string>();
  let [steps, inSight] = [0, 0];
  for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
    scrollTo({ top, behavior: 'instant' });
    const own = list.getBoundingClientRect();
    if (own.top >= 0 && own.top < innerHeight) inSight += 1;
    for (const text of texts) {
      const { left, right, top: above, bottom } = text.getBoundingClientRect();
      if (left < own.right && right > own.left && above < own.bottom && bottom > own.top)
        covered.add((text.textContent ?? '').slice(0, 40));
    }
    steps += 1;
  }
  return { steps, inSight, covered: [...covered] };
}

for (const [name, text] of [
  ['learn', words.ui.frame.learn],
  ['about', words.ui.frame.aboutHeading],
] as const) {
  test(`the start leads to ${name}`, async ({ check, page }) => {
    await check.footer.getByRole('link', { name: text }).click();
    await expect(page.locator('[data-screen]')).toHaveAttribute('data-screen', name);
  });
}

test('a question’s screen says in place what its doctors’ words mean, by keyboard too', async ({
  check,
  page,
}) => {
  await check.jump(patient(), 'diagnosis');
  const terms = page.locator('details', { hasText: words.ui.question.terms });
  const meaning = terms.getByText(glossary['lss']?.meaning ?? 'no such term');
  await expect(meaning).toBeHidden();

  await terms.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  expect((await terms.locator('summary').boundingBox())?.height).toBeGreaterThanOrEqual(48);
});

test('a screen without such a word says nothing of them', async ({ check, page }) => {
  await check.jump(patient(), 'age');
  await expect(page.getByText(words.ui.question.terms)).toHaveCount(0);
});
