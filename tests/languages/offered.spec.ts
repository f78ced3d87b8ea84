import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { nameOf } from '../../src/content/site.ts';
import { languagesInFolder } from '../../src/content/words/language-files.ts';
import { readOffered } from '../../src/tools/translation/read-offered.ts';
import { home, siteFolder } from '../support/browser/site.ts';
import { spokenLanguages } from '../support/data/languages.ts';
import { pseudoLocales } from '../support/data/pseudo.ts';

test('each language of the folder is whole and built, or withdrawn with its reasons', () => {
  const withdrawn = readOffered().site.withdrawn;
  expect([...spokenLanguages, ...withdrawn.map(({ locale }) => locale)].sort()).toEqual(
    languagesInFolder().sort(),
  );
  expect(withdrawn.filter(({ problems }) => problems.length === 0)).toEqual([]);
  expect(
    globSync('*/', { cwd: `${siteFolder}/${home}` })
      .map((folder) => folder.replace('/', ''))
      .sort(),
  ).toEqual([...spokenLanguages, ...pseudoLocales].sort());
});

for (const locale of pseudoLocales)
  test(`a made-up language, ${locale}, is offered wherever languages are`, async ({ page }) => {
    const name = nameOf(locale);
    await page.goto('/');
    await expect(page.locator(`a[hreflang="${locale}"]`, { hasText: name }).first()).toBeVisible();
    await page.goto(`/${home}/en/`);
    await page.locator('[popovertarget="languages"]').first().click();
    await page.locator(`#languages a[hreflang="${locale}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    for (const path of ['learn', 'about', 'privacy', 'paper']) {
      await page.goto(`/${home}/${locale}/${path}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    }
    await page.goto('/embed/');
    await expect(page.locator(`#language option[value="${locale}"]`)).toHaveText(name);
  });
