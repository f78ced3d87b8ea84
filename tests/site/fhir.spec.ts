import type { Questionnaire } from '@medplum/fhirtypes';
import { codeSystemResource, valueSetResources } from '../../src/tools/fhir/code-system.ts';
import { questionnaireResource } from '../../src/tools/fhir/questionnaire.ts';
import { publication } from '../support/fhir/publication.ts';
import { expect, test } from '../support/browser/test.ts';
import { builtFile } from '../support/browser/site.ts';

const read = (file: string): unknown => JSON.parse(builtFile(`fhir/${file}`));

test('the site lists every FHIR resource and publishes what was checked', async ({ page }) => {
  await page.goto('/caliber-pain/en/about/index.html');
  await page.locator('a[href$="fhir/index.html"]').click();
  const files = await page.locator('main a').allTextContents();

  const { identifier } = read('Questionnaire-mild.json') as Questionnaire;
  const own = { ...publication, contentHash: identifier?.[0]?.value ?? '' };
  const resources = [questionnaireResource(own), codeSystemResource(own), ...valueSetResources(own)];
  expect(files).toEqual(resources.map(({ resourceType, id }) => `${resourceType}-${id}.json`));
  expect(files.map((file) => withoutTranslations(read(file)))).toEqual(
    resources.map((resource) => JSON.parse(JSON.stringify(resource))),
  );
});

/** The resources above are made in English alone. */
function withoutTranslations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTranslations);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('_') && key !== 'designation')
      .map(([key, each]) => [key, withoutTranslations(each)]),
  );
}
