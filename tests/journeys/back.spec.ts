import type { Page } from '@playwright/test';
import { pathOf } from '../../src/lib/engine/path.ts';
import type { AnswerSet, CheckPage } from '../support/browser/check-page.ts';
import { depth, isAt, wayBack } from '../support/browser/history.ts';
import type { Position } from '../support/browser/in-page.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';
import { variant } from '../support/variants.ts';

const feverish = patient({ warningSigns: ['fever'], pattern: ['standing', 'leaningHelps'] });
/** Every screen on the way to the notes, after it was answered. */
async function walked(check: CheckPage, answers: AnswerSet): Promise<Position[]> {
  const positions: Position[] = [];
  await check.walk(answers, 'notes', async () => {
    const { screen, picks } = await check.position();
    const given = Object.keys(picks).flatMap((id) => [id, ...followUpsOf(id, answers)]);
    positions.push({
      screen,
      picks: Object.fromEntries(given.map((id) => [id, [answers[id] ?? []].flat()])),
    });
  });
  return positions;
}

const followUpsOf = (id: string, answers: AnswerSet) =>
  pathOf(mild, answers)
    .asked.filter(({ question }) => question.followUpOf === id)
    .map(({ question }) => question.id);

test('Back leads from the notes to the start through every screen as it was left, and Forward to the notes', async ({
  page,
  check,
}) => {
  const way = await walked(check, feverish);
  for (const position of way.slice(0, -1).reverse()) {
    await page.goBack();
    await isAt(check, position);
    await expect(check.heading).toBeFocused();
  }
  for (const position of way.slice(1)) {
    await page.goForward();
    await isAt(check, position);
  }
  expect(await depth(page)).toBe(way.length - 1);

  await test.step('Back on the page does the same', async () => {
    for (const [index, position] of way.slice(0, -1).entries().toArray().reverse()) {
      await check.back();
      await isAt(check, position);
      expect(await depth(page)).toBe(index);
    }
  });
});

for (const { stop, question, answers, inEveryTest = false } of [
  {
    stop: 'emergency',
    question: 'emergencySigns',
    answers: patient({ emergencySigns: ['bowel'] }),
    inEveryTest: true,
  },
  { stop: 'emergency', question: 'suddenSigns', answers: patient({ suddenSigns: ['chest'] }) },
  { stop: 'callToday', question: 'suddenSigns', answers: patient({ emergencySigns: ['unsure'] }) },
  {
    stop: 'callToday',
    question: 'warningSigns',
    answers: patient({ warningSigns: ['fever'] }),
    inEveryTest: true,
  },
  { stop: 'callToday', question: 'age', answers: patient({ warningSigns: ['fever'], age: 'under18' }) },
  { stop: 'adultsOnly', question: 'age', answers: patient({ age: 'under18' }), inEveryTest: true },
]) {
  test(
    `Back on ${stop} leads to the answer to ${question}, and Forward to ${stop} again`,
    variant(inEveryTest),
    async ({ page, check }) => {
      await check.jump(answers, question);
      await check.answerScreen(answers);
      await expect(check.screen).toHaveAttribute('data-screen', stop);
      const asked = { screen: 'question', picks: { [question]: [answers[question] ?? []].flat() } };
      for (const goBack of [() => page.goBack(), () => check.back()]) {
        await goBack();
        await isAt(check, asked);
        await page.goForward();
        await isAt(check, { screen: stop, picks: {} });
      }
    },
  );
}

test('a pick that is not confirmed outlives Back, and Forward does not get past it', async ({
  page,
  check,
}) => {
  await check.jump(patient(), 'diagnosis');
  await check.pick('diagnosis', 'no');
  await page.goBack();
  await isAt(check, { screen: 'question', picks: { age: ['from65to80'] } });
  const here = await depth(page);

  await check.pick('age', 'under18');
  await page.goForward();
  await expect.poll(() => depth(page)).toBe(here);
  await isAt(check, { screen: 'question', picks: { age: ['under18'] } });

  await check.pick('age', 'from65to80');
  await page.goForward();
  await isAt(check, { screen: 'question', picks: { diagnosis: ['no'] } });
  await check.continue();
  await isAt(check, { screen: 'question', picks: { where: [] } });
});

test('a red flag that is not confirmed holds Forward until it is', async ({ page, check }) => {
  await check.jump(patient(), 'pattern');
  for (const question of ['where', 'scan', 'diagnosis', 'age', 'warningSigns']) {
    await page.goBack();
    await expect(check.question(question)).toBeVisible();
  }
  await check.pick('warningSigns', 'nightPain');
  for (let presses = 0; presses < 2; presses += 1) {
    await page.goForward();
    await isAt(check, { screen: 'question', picks: { warningSigns: ['nightPain'] } });
  }
  await check.continue();
  await isAt(check, { screen: 'callToday', picks: {} });
});

for (const { how, goBack } of [
  { how: 'Back', goBack: (page: Page) => page.goBack() },
  { how: '“Keep my old answer”', goBack: (_page: Page, check: CheckPage) => check.back() },
]) {
  test(`${how} during a change returns to review with the old answer`, async ({ page, check }) => {
    await check.jump(patient(), 'review');
    const rows = await check.questionsInReview();
    const here = await depth(page);
    await check.change('diagnosis').click();
    await check.pick('diagnosis', 'no');
    await goBack(page, check);
    await isAt(check, { screen: 'review', picks: {} });
    expect(await check.questionsInReview()).toEqual(rows);
    expect(await check.answerInReview('diagnosis')).toEqual([words.questions['diagnosis']?.options['yes']]);
    await expect.poll(() => depth(page)).toBe(here);

    await page.goBack();
    await isAt(check, { screen: 'question', picks: picksOf('goal', 'visitNeeds') });
    await page.goForward();
    await isAt(check, { screen: 'review', picks: {} });
  });
}

const picksOf = (...questions: string[]) =>
  Object.fromEntries(questions.map((id) => [id, [patient()[id] ?? []].flat()]));

const screens = mild.questions.filter(({ followUpOf }) => followUpOf === undefined);
const onTheLongPath = screens.map(({ id }) => id);
const onTheShortPath = screens.filter(({ when }) => when === undefined).map(({ id }) => id);

test('when a change closes questions, Back leads past the others to the start', async ({ page, check }) => {
  await check.jump(patient(), 'review');
  await change(check, 'no');
  expect(await wayBack(page, check)).toEqual(onTheShortPath);
  await expect.poll(() => depth(page)).toBe(0);
});

test('when a change brings answers back, Back leads past them all to the start', async ({ page, check }) => {
  await check.jump(patient(), 'review');
  await change(check, 'no');
  await wayBack(page, check);
  await check.jump({}, 'review');
  await change(check, 'yes');
  expect(await wayBack(page, check)).toEqual(onTheLongPath);
});

async function change(check: CheckPage, diagnosis: string): Promise<void> {
  await check.change('diagnosis').click();
  await check.pick('diagnosis', diagnosis);
  await check.continue();
  await isAt(check, { screen: 'review', picks: {} });
}

for (const from of ['review', 'notes']) {
  test(`after erasing in ${from} neither Back nor Forward brings anything back`, async ({ page, check }) => {
    await check.jump(patient({ respondent: 'other' }), from);
    await check.erase();
    await isAt(check, { screen: 'start', picks: {} });
    await expect.poll(() => depth(page)).toBe(0);

    await page.goForward();
    await isAt(check, { screen: 'question', picks: { respondent: [] } });
    await page.goForward();
    await expect.poll(() => depth(page)).toBe(1);
    await isAt(check, { screen: 'question', picks: { respondent: [] } });
    await page.goBack();
    await isAt(check, { screen: 'start', picks: {} });

    await check.jump({ respondent: 'me' }, 'emergencySigns');
    await isAt(check, { screen: 'question', picks: { emergencySigns: [] } });
    expect(await page.goForward()).toBeNull();
  });
}

test('reloading the page starts over', async ({ page, check }) => {
  await check.jump(patient(), 'diagnosis');
  await check.pick('diagnosis', 'no');
  await page.goBack();
  await isAt(check, { screen: 'question', picks: { age: ['from65to80'] } });
  await page.reload();
  await isAt(check, { screen: 'start', picks: {} });

  await page.goForward();
  await isAt(check, { screen: 'question', picks: { respondent: [] } });
  await page.goBack();
  await isAt(check, { screen: 'start', picks: {} });
  await check.jump({ respondent: 'me' }, 'warningSigns');
  await isAt(check, { screen: 'question', picks: { warningSigns: [] } });
});
