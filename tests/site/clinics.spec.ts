import { test as plainTest, type Page } from '@playwright/test';
import {
  clinicsFolder,
  clinicSurroundings,
  readClinicFiles,
} from '../../src/content/clinics/clinic-files.ts';
import { readJson } from '../../src/content/read.ts';
import { parseClinic, type Clinic } from '../../src/content/clinics/clinic.ts';
import { contrast } from '../../src/content/clinics/colour.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';

const { tokens } = clinicSurroundings(clinicsFolder());
const { refers } = readJson('questionnaire/mild/locales/en/disclosure.json') as { readonly refers: string };
const clinics = Object.entries(readClinicFiles(clinicsFolder())).map(([file, data]) =>
  parseClinic(file, data),
);

const shownPhone: Readonly<Record<string, string>> = { 'gowanus-sample': '(718) 555-0142' };

plainTest('there are clinics with a colour of their own, with a logo, without a phone', () => {
  expect(new Set(clinics.map(({ accent }) => accent?.light)).size).toBe(3);
  expect(clinics.filter(({ logo }) => logo)).toHaveLength(1);
  expect(clinics.filter(({ phone, hours }) => !phone && !hours).length).toBeGreaterThan(0);
});

for (const clinic of clinics) {
  test(`${clinic.name} shows its name, its phone and what it has to do with MILD`, async ({ page }) => {
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
      clinic.phone ? [shownPhone[clinic.id]] : [],
    );
    await expect(contact.locator('p')).toContainText(clinic.hours ?? '');
  });

  for (const mode of ['light', 'dark'] as const) {
    test(`${clinic.name} has its colour, readable at 7:1, in ${mode}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: mode });
      await page.goto(`/${clinic.id}/en/`);
      const accent = clinic.accent?.[mode] ?? tokens[mode]['accent'] ?? '';
      const { button, buttonText, link, paper } = await colours(page);
      expect({ button, link }).toEqual({ button: accent, link: accent });
      expect(contrast(button, buttonText)).toBeGreaterThanOrEqual(7);
      expect(contrast(link, paper)).toBeGreaterThanOrEqual(7);
    });
  }

  test(`${clinic.name} prints in black, and leaves a system's own colours alone`, async ({ page }) => {
    await page.goto(`/${clinic.id}/en/`);
    await page.emulateMedia({ media: 'print' });
    expect(await accentToken(page)).toBe('#000');
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    expect(await accentToken(page)).toBe('LinkText');
  });
}

test("a clinic's logo stands before its name on each of its pages, and asks for nothing", async ({
  page,
}) => {
  for (const path of ['', 'learn/', 'about/']) {
    await page.goto(`/gowanus-sample/en/${path}`);
    const mark = page.locator('.clinic');
    await expect(mark.locator('svg')).toBeHidden();
    expect(await mark.evaluate((element) => getComputedStyle(element, '::before').backgroundImage)).toMatch(
      /^url\("data:image\/svg\+xml,%3Csvg /,
    );
  }
});

test('the front page leads to each clinic by its name', async ({ page }) => {
  for (const clinic of clinics) {
    await page.goto('/');
    await page.getByRole('region', { name: clinic.name }).getByRole('link', { name: 'English' }).click();
    await expect(page.locator('.clinic')).toHaveText(clinic.name);
  }
});

const disclosureOf = ({ name, disclosure }: Clinic): string =>
  disclosure === 'offers'
    ? words.notes.disclosures.D5.replace('Caliber Pain', name)
    : refers.replace('{{clinic}}', name);

const accentToken = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());

/** What is seen, as #rrggbb. */
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
