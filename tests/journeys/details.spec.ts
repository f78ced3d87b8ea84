import { depth, isAt } from '../support/browser/history.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';

const { ui } = words;
const names = [ui.parts.warningSigns, ui.parts.background, ui.notes.criteriaHeading, ui.parts.notes];
const placeNow = (number: number) =>
  ui.frame.place.replace('{number}', String(number)).replace('{of}', String(names.length));

const partOf = { warningSigns: 1, background: 2, visit: 4 } as Readonly<Record<string, number>>;

test('the start names the parts, and each screen says which of them it belongs to', async ({
  page,
  check,
}) => {
  await expect(check.screen.locator('ol.parts li')).toHaveText(names);
  await expect(page.locator('.trail')).toHaveCount(0);
  for (const { id, part } of mild.questions.filter(({ followUpOf }) => followUpOf === undefined)) {
    await check.jump(patient(), id);
    await expect(check.question(id)).toBeVisible();
    const number = partOf[part] ?? 3;
    await expect(page.locator('.part')).toContainText(placeNow(number));
    await expect(page.locator('.trail .on')).toHaveCount(number);
    await expect(page.locator('header')).not.toContainText('%');
  }
  for (const screen of ['review', 'notes']) {
    await check.jump(patient(), screen);
    await expect(page.locator('.part')).toContainText(placeNow(4));
  }
});

test('a stop belongs to no part', async ({ page, check }) => {
  await check.jump(patient({ emergencySigns: ['bowel'] }), 'emergency');
  await expect(check.call911).toBeVisible();
  await expect(page.locator('.trail')).toHaveCount(0);
  await expect(page.locator('.part')).toHaveText(ui.app.name);
});

test('a pick goes nowhere by itself, moves nothing, and Continue is never disabled', async ({ check }) => {
  await check.jump(patient(), 'duration');
  await expect(check.action('continue')).toBeEnabled();
  const places = () =>
    check
      .question('duration')
      .locator('label > span')
      .evaluateAll((all) =>
        all.map((each) => {
          const { left, top, width, height } = each.getBoundingClientRect();
          // On the page, wherever it was scrolled to for the press.
          return { left, top: top + scrollY, width, height };
        }),
      );
  const before = await places();
  await check.pick('duration', 'over6Months');
  expect(await places()).toEqual(before);
  await isAt(check, { screen: 'question', picks: { duration: ['over6Months'] } });
  await expect(check.action('continue')).toBeEnabled();
});

test('911 can be dialled from the start, a call today and the emergency', async ({ page, check }) => {
  await expect(check.call911).toHaveText(ui.start.emergencyHeading);
  await check.jump(patient({ warningSigns: ['fever'] }), 'callToday');
  await expect(check.call911).toHaveText(ui.emergencySigns.call);
  await page.reload();
  await check.jump(patient({ emergencySigns: ['bowel'] }), 'emergency');
  await expect(check.call911).toContainText('911');
});

for (const { screen, answers, until } of [
  { screen: 'question', answers: {}, until: 'respondent' },
  { screen: 'emergency', answers: patient({ emergencySigns: ['bowel'] }) },
  { screen: 'callToday', answers: patient({ warningSigns: ['fever'] }), until: 'callToday' },
  { screen: 'adultsOnly', answers: patient({ age: 'under18' }) },
  { screen: 'review', answers: patient(), until: 'review' },
  { screen: 'notes', answers: patient() },
].map((each) => ({ until: 'notes', ...each }))) {
  test(`answers can be erased on ${screen} after one question, or kept`, async ({ check, page }) => {
    await expect(check.action('erase')).toHaveCount(0);
    await check.jump(answers, until);
    await expect(check.screen).toHaveAttribute('data-screen', screen);
    await check.action('erase').click();
    await page.getByRole('button', { name: ui.erase.no }).click();
    await expect(check.screen).toHaveAttribute('data-screen', screen);
    await expect(check.action('erase')).toBeFocused();
    await check.erase();
    await isAt(check, { screen: 'start', picks: {} });
    await expect.poll(() => depth(page)).toBe(0);
  });
}

test('a page that comes back from the page cache shows the start and holds nothing', async ({
  page,
  check,
}) => {
  const shown = (persisted: boolean) =>
    page.evaluate((kept) => {
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: kept }));
    }, persisted);
  await check.jump(patient(), 'review');
  await expect(check.screen).toHaveAttribute('data-screen', 'review');
  await shown(false);
  await expect(check.screen).toHaveAttribute('data-screen', 'review');

  await shown(true);
  await isAt(check, { screen: 'start', picks: {} });
  await expect.poll(() => depth(page)).toBe(0);
  await check.continue();
  await isAt(check, { screen: 'question', picks: { respondent: [] } });
});
