import { test as withoutTraces } from '@playwright/test';
import { readJson } from '../../src/content/read.ts';
import type { PageWords } from '../../src/lib/i18n/words.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { home } from '../support/browser/site.ts';
import { expect, test } from '../support/browser/test.ts';
import { spokenLanguages } from '../support/data/languages.ts';
import { patient } from '../support/data/questionnaire.ts';
import { variant } from '../support/variants.ts';

const patients = ['log', 'letter', 'cost'] as const;

const handoutsIn = (locale: string) =>
  readJson(`questionnaire/mild/locales/${locale}/handouts.json`) as PageWords['handouts'];
const linksIn = (locale: string) => patients.map((id) => handoutsIn(locale)[id].link);

for (const locale of spokenLanguages) {
  test(
    `in ${locale} the notes lead to what a patient takes along, and stay`,
    variant(locale === 'en'),
    async ({ page }) => {
      await page.goto(`/${home}/${locale}/`);
      const check = new CheckPage(page);
      await check.jump(patient());
      const links = page.locator('[data-handouts]').getByRole('link');
      await expect(links).toHaveText(linksIn(locale));
      const opened = page.waitForEvent('popup');
      await links.first().click();
      await expect((await opened).locator('[data-screen]')).toHaveAttribute('data-screen', 'log');
      await expect((await opened).locator('html')).toHaveAttribute('lang', locale);
      await (await opened).close();
      await expect(check.outcome).toBeVisible();
    },
  );

  test(
    `in ${locale} learn leads to what a patient takes along, and the front page to the poster, too`,
    variant(locale === 'en'),
    async ({ page }) => {
      await page.goto(`/${home}/${locale}/learn/`);
      await page.getByRole('link', { name: handoutsIn(locale).letter.link, exact: true }).click();
      await expect(page.locator('[data-screen]')).toHaveAttribute('data-screen', 'letter');

      await page.goto('/');
      const clinic = page.locator('section', { has: page.locator(`#${home}`) });
      await clinic.locator('summary').click();
      await expect(clinic.locator(`.links[lang="${locale}"] a`)).toHaveText([
        ...linksIn(locale),
        handoutsIn(locale).poster.link,
      ]);
      await clinic.getByRole('link', { name: handoutsIn(locale).poster.link, exact: true }).click();
      await expect(page.locator('[data-screen]')).toHaveAttribute('data-screen', 'poster');
    },
  );
}

test('a patient who is to call a doctor today is sent to no other page', async ({ page, check }) => {
  await check.jump(patient({ warningSigns: ['fever'] }));
  await expect(page.locator('[data-handouts]')).toHaveCount(0);
});

/** The address of a shared tablet has a query, which the other journeys would report as a trace. */
withoutTraces('a tablet that patients share opens no tab', async ({ page }) => {
  await page.goto(`/${home}/en/?kiosk=1`);
  const check = new CheckPage(page);
  await check.jump(patient());
  await expect(check.outcome).toBeVisible();
  await expect(page.locator('[data-handouts]')).toHaveCount(0);
});
