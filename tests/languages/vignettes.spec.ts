import { readVignettes, type Vignette } from '../../src/content/questionnaire/vignettes.ts';
import { expectedEnd, reachedEnd } from '../support/data/ends.ts';
import { otherLanguages } from '../support/data/languages.ts';
import { pointsOnPageOne } from '../support/data/page-one-points.ts';
import { CheckPage } from '../support/browser/check-page.ts';
import { expect, test } from '../support/browser/test.ts';
import { wordsIn } from '../support/data/words.ts';

const often = ['discuss', 'openPoints', 'emergency', 'callToday'];
/** A patient of these outcomes in every language; with `LANGUAGES=all` every patient. */
const patients =
  process.env['LANGUAGES'] === 'all'
    ? readVignettes()
    : [...Map.groupBy(readVignettes(), (each) => each.expect.outcome).values()].flatMap(([first]) =>
        first && often.includes(first.expect.outcome) ? [first] : [],
      );

for (const { locale } of otherLanguages)
  test(`patients end in ${locale} as in English, and a physician reads it in English`, async ({ page }) => {
    test.setTimeout(20_000 + 10_000 * patients.length);
    const check = new CheckPage(page);
    for (const vignette of patients)
      await test.step(vignette.id, async () => {
        await page.goto(`/caliber-pain/${locale}/`);
        await check.jump(vignette.answers);
        const end = expectedEnd(vignette);
        expect(await reachedEnd(check)).toEqual(end);
        if (end.screen !== 'notes')
          await expect(check.heading).toHaveText(headingOf(locale, vignette, end.screen));
        else expect(await forPhysician(check)).toEqual(inEnglish(vignette));
      });
  });

const isHelper = ({ answers }: Vignette) => answers['respondent'] === 'other';

const headingOf = (locale: string, vignette: Vignette, screen: 'emergency' | 'callToday' | 'adultsOnly') =>
  wordsIn(locale, isHelper(vignette)).outcomes[screen].heading;

/** The texts of page 1 without the patient's words: the title, the criteria and the listed open points. */
async function forPhysician(check: CheckPage) {
  const sheet = check.sheet('physician');
  return {
    language: await sheet.getAttribute('lang'),
    title: await sheet.getByRole('heading', { level: 2 }).textContent(),
    criteria: await sheet.locator('[data-criterion] > :is(th, [data-reported])').allTextContents(),
    points: await sheet.locator('[data-section="openPoints"] li').allTextContents(),
  };
}

function inEnglish(vignette: Vignette) {
  const { notes, findings, points } = wordsIn('en', isHelper(vignette));
  const { outcome, findings: found, asksAboutMild } = vignette.expect;
  return {
    language: 'en',
    title: asksAboutMild ? notes.title : notes.titlePlain,
    criteria: Object.entries(findings.criteria).flatMap(([id, { clinic }]) => {
      const is = found[id];
      // Where a sign comes first, no finding is shown.
      if (outcome === 'callToday') return [clinic];
      return is === undefined ? [] : [clinic, findings.physician[is]];
    }),
    points: pointsOnPageOne(vignette.answers).listed.map((id) => points[id]?.physician),
  };
}
