import type { Bundle, Questionnaire } from '@medplum/fhirtypes';
import { resourcesOf } from '../../src/tools/fhir/package.ts';
import { publication } from '../support/fhir/publication.ts';
import { expect, test } from '../support/browser/test.ts';
import { builtFile } from '../support/browser/site.ts';

const read = (file: string): unknown => JSON.parse(builtFile(`fhir/${file}`));

test('the site lists every FHIR resource, publishes what was checked, and offers all in one file', async ({
  page,
}) => {
  await page.goto('/caliber-pain/en/about/index.html');
  await page.locator('a[href$="fhir/index.html"]').click();
  const files = await page.locator('main li a').allTextContents();
  const built = files.map((file) => read(file) as Questionnaire);
  expect(files).toEqual(built.map(({ resourceType, id }) => `${resourceType}-${id}.json`));

  const contentHash = (read('Questionnaire-mild.json') as Questionnaire).identifier?.[0]?.value ?? '';
  for (const resource of resourcesOf({ ...publication, contentHash }))
    expect(withoutTranslations(read(`${resource.resourceType}-${resource.id}.json`))).toEqual(
      JSON.parse(JSON.stringify(withoutTranslations(resource))),
    );

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main a[download]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('mild-package.json');
  const { entry = [] } = read('mild-package.json') as Bundle;
  const byName = (all: readonly { url?: string; version?: string }[]) =>
    all.map(({ url, version }) => `${url}|${version}`).sort();
  expect(byName(entry.flatMap(({ resource }) => (resource as Questionnaire) ?? []))).toEqual(byName(built));
  expect(built.filter(({ status }) => status === 'retired').map(({ version }) => version)).toContain('0.1.0');
});

/** The expected resources are in English only. */
function withoutTranslations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTranslations);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '_title' && key !== 'designation')
      .map(([key, each]) => [key, withoutTranslations(each)]),
  );
}
