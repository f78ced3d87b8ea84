import { test } from '@playwright/test';
import { readVignettes } from '../src/commands/vignettes.ts';
import { CheckPage } from './support/check-page.ts';

const vignettes = new Map(readVignettes().map((each) => [each.id, each.answers]));
const walks = [
  { name: 'discuss', answers: vignettes.get('v01') },
  { name: 'many-points', answers: vignettes.get('w07') },
  { name: 'emergency', answers: vignettes.get('v02') },
  { name: 'call-today', answers: vignettes.get('v05') },
  { name: 'adults-only', answers: vignettes.get('v09') },
];

for (const width of [360, 1280]) {
  for (const { name, answers = {} } of walks) {
    test(`every screen of ${name} can be looked at, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/caliber-pain/en/');
      const check = new CheckPage(page);
      let number = 0;
      await check.walk(answers, 'notes', async () => {
        const shown = (await check.questions())[0] ?? (await check.screenName());
        const file = `${String((number += 1)).padStart(2, '0')}-${shown}.png`;
        await page.screenshot({ path: `test-results/screens/${width}/${name}/${file}`, fullPage: true });
      });
    });
  }
}
