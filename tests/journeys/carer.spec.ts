import type { AskedWords } from '../support/browser/check-page.ts';
import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { carerWords, words } from '../support/data/words.ts';

const helped = patient({ respondent: 'other', warningSigns: ['fever', 'nightPain'], age: 'from50to64' });
const askedEverything = { ...helped, pastBack: ['cement'], pastBackYear: 'no' };
/** The helper's words for "Not sure". */
const ofTheHelper = /, but I am not sure$/;
const ofThePatient = /\b(you|your|yours|yourself|I|my|me)\b/i;

/** The questions as a helper reads them, starting with the first after the one about who answers. */
const asHelperReads: AskedWords[] = mild.questions
  .filter(({ id }) => id !== 'respondent')
  .map(({ id, options }) => ({
    heading: carerWords.questions[id]?.heading ?? '',
    options: options.map((option) => carerWords.questions[id]?.options[option.id] ?? ''),
  }));

test('a helper reads about the person on every screen, and the notes say so', async ({ check }) => {
  await check.continue();
  await check.answerScreen(askedEverything);
  const asked: AskedWords[] = [];
  const headings: string[] = [];
  await check.walk(askedEverything, 'notes', async () => {
    headings.push(...(await check.headings()));
    await check.pickOnScreen(askedEverything);
    asked.push(...(await check.askedWords()));
    if ((await check.screenName()) === 'review') {
      expect(await check.labelsInReview()).toEqual(
        mild.questions.map(({ id }) => carerWords.questions[id]?.label),
      );
    }
  });

  await test.step('the questions are those for a helper and never say “you”', () => {
    expect(asked).toEqual(asHelperReads);
    const texts = asked.flatMap(({ heading, options }) => [heading, ...options]);
    expect(texts.filter((text) => ofThePatient.test(text.replace(ofTheHelper, '')))).toEqual([]);
    expect(headings.filter((heading) => ofThePatient.test(heading))).toEqual([carerWords.notes.patient.call]);
  });

  await test.step('the notes say who answered', async () => {
    await expect(check.sheet('physician')).toContainText(
      carerWords.questions['respondent']?.optionsPrinted?.['other'] ?? '',
    );
    await expect(check.sheet('physician')).toContainText(carerWords.facts['helper']?.physician ?? '');
    await expect(check.sheet('patient')).toContainText(carerWords.notes.disclosures.D9);
    await expect(check.footer).toContainText(carerWords.notes.disclosures.D9);
  });
});

test('above the notes of a helper “you” is only the helper', async ({ check }) => {
  await check.jump({ ...helped, warningSigns: ['none'], pastBack: ['slip'] });
  const headings = await check.headings();
  expect(headings.filter((heading) => ofThePatient.test(heading))).toEqual([
    carerWords.notes.patient.call,
    carerWords.ui.clinic.heading,
  ]);
  expect(headings).toEqual(
    expect.arrayContaining(Object.values(carerWords.findings.criteria).map(({ name }) => name)),
  );
});

test('a patient who answers alone reads nothing of a helper', async ({ check }) => {
  await check.jump(patient());
  await expect(check.sheet('physician')).toContainText(
    words.questions['respondent']?.optionsPrinted?.['me'] ?? '',
  );
  await expect(check.screen).not.toContainText(words.notes.disclosures.D9);
  await expect(check.footer).not.toContainText(words.notes.disclosures.D9);
});

for (const { outcome, answers } of [
  { outcome: 'emergency', answers: { ...helped, emergencySigns: ['bladder'] } },
  { outcome: 'adultsOnly', answers: { ...helped, warningSigns: ['none'], age: 'under18' } },
] as const) {
  test(`a helper reads about the person where ${outcome} stops the check`, async ({ check }) => {
    await check.jump(answers);
    const texts = carerWords.outcomes[outcome];
    await expect(check.heading).toHaveText(texts.heading);
    for (const paragraph of texts.paragraphs) await expect(check.screen).toContainText(paragraph);
    await expect(check.action('back')).toHaveText(carerWords.ui[outcome].change);
  });
}

test('the words follow when the answer about the helper is changed in review', async ({ check }) => {
  await check.jump(patient(), 'review');
  await expect(check.heading).toHaveText(words.ui.review.title);
  await check.change('respondent').click();
  await check.pick('respondent', 'other');
  await check.continue();
  await expect(check.heading).toHaveText(carerWords.ui.review.title);
  expect(await check.answerInReview('pattern')).toEqual(
    [patient()['pattern'] ?? []].flat().map((id) => carerWords.questions['pattern']?.options[id]),
  );
});
