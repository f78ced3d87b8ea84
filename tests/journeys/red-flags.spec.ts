import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';

const optionsOf = (question: string) => mild.questions.find(({ id }) => id === question)?.options ?? [];
const signsOf = (question: string) => optionsOf(question).filter(({ exclusive }) => !exclusive);
const said = words.outcomes.callToday;

for (const { id } of signsOf('emergencySigns')) {
  test(`${id} stops the check at once with 911 as its largest text`, async ({ check }) => {
    await check.jump(patient(), 'emergencySigns');
    await check.pick('emergencySigns', id);
    await check.continue();

    await expect(check.heading).toHaveText(words.outcomes.emergency.heading);
    await expect(check.call911).toBeInViewport({ ratio: 1 });
    await expect(check.action('continue')).toHaveCount(0);
    await expect(check.outcome).toHaveCount(0);
    expect(await check.largestText()).toEqual({ text: '911', link: 'tel:911' });
  });
}

test('not being sure about the emergency signs is a reason to call today', async ({ check }) => {
  await check.jump(patient(), 'emergencySigns');
  await check.pick('emergencySigns', 'unsure');
  await check.continue();
  await expect(check.heading).toHaveText(said.heading);
  expect(await check.advice()).toEqual([
    `${said.lead} ${said.action}`,
    said.urgency.unsure,
    ...said.paragraphs,
    said.keepGoing,
  ]);
  await expect(check.action('continue')).toHaveText(words.ui.callToday.keepGoing);
});

for (const { id, urgency = 'today' } of signsOf('warningSigns')) {
  test(`${id} is a reason to call, with care ${urgency}`, async ({ check }) => {
    await check.jump(patient(), 'warningSigns');
    await check.pick('warningSigns', id);
    await check.continue();
    await expect(check.heading).toHaveText(said.heading);
    expect(await check.advice()).toEqual([
      `${said.lead} ${said.action}`,
      (said.urgency as Readonly<Record<string, string>>)[urgency] ?? '',
      words.questions['warningSigns']?.options[id],
      ...(id === 'fever' ? [said.feverLead, ...said.feverItems] : []),
      ...said.paragraphs,
      said.keepGoing,
    ]);
  });
}

test('what must be checked today comes before what can wait a few days', async ({ check }) => {
  const { options = {} } = words.questions['warningSigns'] ?? {};
  await check.jump(patient(), 'warningSigns');
  await check.pick('warningSigns', ['footPainOrSore', 'smallFall']);
  await check.continue();
  await expect(check.heading).toHaveText(said.heading);
  expect(await check.advice()).toEqual([
    `${said.lead} ${said.action}`,
    ...[said.urgency.today, options['smallFall']],
    ...[said.urgency.nextDays, options['footPainOrSore']],
    ...said.paragraphs,
    said.keepGoing,
  ]);
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const { name, answers } of [
    { name: 'from the start to the notes', answers: patient({ warningSigns: ['weightLoss'] }) },
    { name: 'up to an emergency', answers: patient({ emergencySigns: ['coldLeg'] }) },
    { name: 'up to the end for a minor', answers: patient({ age: 'under18' }) },
  ]) {
    test(`the emergency signs are in reach on every screen ${name}`, async ({ check }) => {
      await check.walk(answers, 'notes', async () => {
        await expect(check.emergencyLink).toBeInViewport({ ratio: 1 });
      });
      await check.emergencyLink.click();
      await expect(check.emergencySigns.getByRole('listitem')).toHaveText(
        signsOf('emergencySigns').map(({ id }) => words.questions['emergencySigns']?.options[id] ?? ''),
      );
    });
  }
});
