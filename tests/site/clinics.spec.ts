import { test as plainTest, type Page } from '@playwright/test';
import { readJson } from '../../src/content/read.ts';
import { disclosures, type Clinic } from '../../src/content/clinics/clinic.ts';
import { contrast } from '../../src/content/clinics/colour.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { allClinics, clinicThat, sampleClinics, tokens } from '../support/data/clinics.ts';
import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { homeName, words } from '../support/data/words.ts';
import { variant } from '../support/variants.ts';

const { refers } = readJson('questionnaire/mild/locales/en/disclosure.json') as { readonly refers: string };
/** A US number as patients read it. */
const shown = (phone: string) => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');

plainTest('the sample clinics show all that a profile may hold, and that it may be left out', () => {
  const holds = (key: keyof Clinic) => new Set(sampleClinics.map((clinic) => clinic[key] !== undefined));
  for (const key of ['phone', 'hours', 'site', 'accent', 'logo', 'embedOn'] as const)
    expect({ key, both: holds(key) }).toEqual({ key, both: new Set([true, false]) });
  expect(new Set(sampleClinics.map(({ disclosure }) => disclosure))).toEqual(new Set(disclosures));
});

/** The product's own clinic, and a sample that has everything, stand for the others. */
const inEveryTest = [
  'caliber-pain',
  clinicThat('have a logo and a colour', ({ logo, accent }) => Boolean(logo && accent)).id,
];

for (const clinic of allClinics) {
  const details = variant(inEveryTest.includes(clinic.id));
  test(
    `${clinic.name} shows its name, its phone and what it has to do with MILD`,
    details,
    async ({ page }) => {
      await page.goto(`/${clinic.id}/en/`);
      const check = new CheckPage(page);
      await expect(page.locator('.clinic')).toHaveText(clinic.name);
      await expect(check.footer).toContainText(disclosureOf(clinic));

      await check.jump(patient());
      const contact = page.locator('.contact');
      await expect(contact).toContainText(clinic.name);
      await expect(contact).toContainText(clinic.place);
      await expect(check.sheet('physician')).toContainText(disclosureOf(clinic));
      expect(await contact.locator('a[href^="tel:"]').allInnerTexts()).toEqual(
        clinic.phone ? [shown(clinic.phone)] : [],
      );
      await expect(contact.locator('p')).toContainText(clinic.hours ?? '');
    },
  );

  for (const mode of ['light', 'dark'] as const) {
    test(`${clinic.name} has its colour, readable at 7:1, in ${mode}`, details, async ({ page }) => {
      await page.emulateMedia({ colorScheme: mode });
      await page.goto(`/${clinic.id}/en/`);
      const accent = clinic.accent?.[mode] ?? tokens[mode]['accent'] ?? '';
      const { button, buttonText, link, paper } = await colours(page);
      expect({ button, link }).toEqual({ button: accent, link: accent });
      expect(contrast(button, buttonText)).toBeGreaterThanOrEqual(7);
      expect(contrast(link, paper)).toBeGreaterThanOrEqual(7);
    });
  }

  test(
    `${clinic.name} prints in black, and leaves a system's own colours alone`,
    details,
    async ({ page }) => {
      await page.goto(`/${clinic.id}/en/`);
      await page.emulateMedia({ media: 'print' });
      expect(await accentToken(page)).toBe('#000');
      await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
      expect(await accentToken(page)).toBe('LinkText');
    },
  );
}

test("a clinic's logo stands before its name on each of its pages, and asks for nothing", async ({
  page,
}) => {
  const { id } = clinicThat('have a logo', ({ logo }) => logo !== undefined);
  for (const path of ['', 'learn/', 'about/']) {
    await page.goto(`/${id}/en/${path}`);
    const mark = page.locator('.clinic');
    await expect(mark.locator('svg')).toBeHidden();
    expect(await mark.evaluate((element) => getComputedStyle(element, '::before').backgroundImage)).toMatch(
      /^url\("data:image\/svg\+xml,%3Csvg /,
    );
  }
});

test('the front page leads to each clinic by its name', async ({ page }) => {
  for (const clinic of allClinics) {
    await page.goto('/');
    await page.getByRole('region', { name: clinic.name }).locator('a.button[hreflang="en"]').click();
    await expect(page.locator('.clinic')).toHaveText(clinic.name);
  }
});

const disclosureOf = ({ name, disclosure }: Clinic): string =>
  disclosure === 'offers'
    ? words.notes.disclosures.D5.replaceAll(homeName, name)
    : refers.replaceAll('{{clinic}}', name);

const accentToken = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());

/** The computed colours, as #rrggbb. */
function colours(page: Page) {
  return page.evaluate(() => {
    const hex = (colour: string) =>
      `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}`);
      return getComputedStyle(element);
    };
    return {
      button: hex(style('[data-action="continue"]').backgroundColor),
      buttonText: hex(style('[data-action="continue"]').color),
      link: hex(style('.letterhead a').color),
      paper: hex(style('body').backgroundColor),
    };
  });
}
