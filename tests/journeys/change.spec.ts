import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import type { Answers } from '../../src/lib/engine/answers.ts';
import { pathOf } from '../../src/lib/engine/path.ts';
import type { CheckPage } from '../support/browser/check-page.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';

const vignette = (id: string) => readVignettes().find((each) => each.id === id);
const short = vignette('v10');
const full = vignette('v01');
const askedWith = (answers: Answers) => pathOf(mild, answers).asked.map(({ question }) => question.id);
const everyQuestion = askedWith(patient());
const onTheShortPath = askedWith(patient({ diagnosis: 'no' }));
/** Screen by screen. */
const leftOut = [
  ['scan'],
  ['moreCare'],
  ['surgeonSaid', 'surgeryView'],
  ['pastBack'],
  ['medicines'],
  ['health'],
  ['healthPlan'],
];
const option = (question: string, id: string) => words.questions[question]?.options[id] ?? '';

async function isOn(check: CheckPage, screen: string): Promise<void> {
  await expect(check.screen).toHaveAttribute('data-screen', screen);
}

async function isAsked(check: CheckPage, ...questions: string[]): Promise<void> {
  await expect(check.question(questions[0] ?? '')).toBeVisible();
  expect(await check.questions()).toEqual(questions);
}

async function notes(check: CheckPage) {
  await check.continue();
  await isOn(check, 'notes');
  return {
    outcome: await check.outcome.getAttribute('data-outcome'),
    findings: await check.findings(),
    points: await check.points(),
  };
}

/** Opens the answer from review, replaces it, and continues. */
async function changeTo(check: CheckPage, question: string, answer: string | readonly string[]) {
  await check.change(question).click();
  await isAsked(check, question);
  await check.pick(question, answer);
  await check.continue();
}

const notesLike = (expected: { outcome: string; findings: object; points: string[] } | undefined) => ({
  outcome: expected?.outcome,
  findings: expected?.findings,
  points: expected?.points,
});

test('without a diagnosis the short path closes, and with it everything that was said comes back', async ({
  check,
}) => {
  await check.jump(patient(), 'review');
  expect(await check.questionsInReview()).toEqual(everyQuestion);

  await changeTo(check, 'diagnosis', 'no');
  await isOn(check, 'review');
  expect(await check.questionsInReview()).toEqual(onTheShortPath);
  expect(await notes(check)).toEqual(notesLike(short?.expect));
  await check.back();

  await changeTo(check, 'diagnosis', 'yes');
  await isOn(check, 'review');
  expect(await check.questionsInReview()).toEqual(everyQuestion);
  expect(await check.answerInReview('scan')).toEqual([option('scan', 'within12Months')]);
  expect(await notes(check)).toEqual(notesLike(full?.expect));
});

test('a diagnosis opens the questions of the long path one after another, then review', async ({ check }) => {
  await check.jump(patient({ diagnosis: 'no' }), 'review');
  expect(await check.questionsInReview()).toEqual(onTheShortPath);

  await changeTo(check, 'diagnosis', 'yes');
  for (const questions of leftOut) {
    await isAsked(check, ...questions);
    expect((await check.position()).picks).toEqual(
      Object.fromEntries(questions.map((question) => [question, []])),
    );
    await check.answerScreen(patient());
  }
  await isOn(check, 'review');
  expect(await check.questionsInReview()).toEqual(everyQuestion);
  expect(await notes(check)).toEqual(notesLike(full?.expect));
});

test('an emergency sign picked in review stops the check, and taken back it returns there', async ({
  check,
}) => {
  await check.jump(patient(), 'review');
  await changeTo(check, 'emergencySigns', 'saddleNumbness');
  await isOn(check, 'emergency');
  await expect(check.action('continue')).toHaveCount(0);
  await expect(check.call911).toBeVisible();

  await check.back();
  await isAsked(check, 'emergencySigns');
  expect((await check.position()).picks).toEqual({ emergencySigns: ['saddleNumbness'] });
  await check.pick('emergencySigns', 'none');
  await check.continue();
  await isOn(check, 'review');
  expect(await check.answerInReview('emergencySigns')).toEqual([option('emergencySigns', 'none')]);
});

test('a warning sign picked in review shows whom to call, and keeping going returns to review', async ({
  check,
}) => {
  await check.jump(patient(), 'review');
  await changeTo(check, 'warningSigns', 'clumsiness');
  await isOn(check, 'callToday');
  await check.continue();
  await isOn(check, 'review');
  expect(await check.answerInReview('warningSigns')).toEqual([option('warningSigns', 'clumsiness')]);
  expect(await notes(check)).toEqual({ outcome: 'callToday', findings: {}, points: [] });
});

test('an age past pregnancy drops that answer and asks again where it was the only one', async ({
  check,
}) => {
  await check.jump(patient({ age: 'from50to64', health: ['pregnant'] }), 'review');
  await changeTo(check, 'age', 'from65to80');
  await isAsked(check, 'health');
  await expect(check.option('health', 'pregnant')).toHaveCount(0);
  expect((await check.position()).picks).toEqual({ health: [] });
  await check.pick('health', 'none');
  await check.continue();
  await isOn(check, 'review');
  expect(await notes(check)).toEqual(notesLike(full?.expect));
});

test('an age past pregnancy drops only that answer where there are others', async ({ check }) => {
  await check.jump(patient({ age: 'from50to64', health: ['pregnant', 'bleeding'] }), 'review');
  await changeTo(check, 'age', 'over80');
  await isOn(check, 'review');
  expect(await check.answerInReview('health')).toEqual([option('health', 'bleeding')]);
  expect((await notes(check)).points).toEqual(['bleeding']);
  await check.back();

  await changeTo(check, 'age', 'from50to64');
  await isOn(check, 'review');
  expect(await check.answerInReview('health')).toEqual([
    option('health', 'pregnant'),
    option('health', 'bleeding'),
  ]);
});

test('an age under 18 picked in review stops the check', async ({ check }) => {
  await check.jump(patient(), 'review');
  await changeTo(check, 'age', 'under18');
  await isOn(check, 'adultsOnly');
  await expect(check.action('continue')).toHaveCount(0);
});

test('a changed treatment asks for the follow-up it opens before review', async ({ check }) => {
  await check.jump(patient({ physicalTherapy: 'notTried' }), 'review');
  expect(await check.questionsInReview()).not.toContain('physicalTherapyLength');
  await check.change('physicalTherapy').click();
  await check.pick('physicalTherapy', 'didNotHelp');
  await isAsked(check, 'physicalTherapy', 'physicalTherapyLength');
  await check.pick('physicalTherapyLength', 'sixWeeksOrMore');
  await check.continue();
  await isOn(check, 'review');
  expect(await notes(check)).toEqual(notesLike(full?.expect));
});
