import { mild, patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';
import { variant } from '../support/variants.ts';

const optionsOf = (question: string) => mild.questions.find(({ id }) => id === question)?.options ?? [];
const signsOf = (question: string) =>
  optionsOf(question).filter(({ id, exclusive }) => !exclusive && id !== 'unsure');
const textsOf = (question: string) =>
  signsOf(question).map(({ id }) => words.questions[question]?.options[id] ?? '');
const texts = words.outcomes.callToday;
const { options: warnings = {} } = words.questions['warningSigns'] ?? {};
const emergencyLists = ['emergencySigns', 'suddenSigns'];

for (const question of emergencyLists)
  for (const { id } of signsOf(question)) {
    test(
      `${id} stops the check at once with 911 as its largest text, and is listed`,
      variant(id === signsOf(question)[0]?.id),
      async ({ check }) => {
        await check.jump(patient(), question);
        await check.pick(question, id);
        await check.continue();

        await expect(check.heading).toHaveText(words.outcomes.emergency.heading);
        await expect(check.call911).toBeInViewport({ ratio: 1 });
        await expect(check.signs).toHaveText([words.questions[question]?.options[id] ?? '']);
        await expect(check.action('continue')).toHaveCount(0);
        await expect(check.outcome).toHaveCount(0);
        expect(await check.largestText()).toEqual({ text: '911', link: 'tel:911' });
      },
    );
  }

test('a sign counts beside “not sure”', async ({ check }) => {
  await check.jump(patient(), 'emergencySigns');
  await check.pick('emergencySigns', ['bladder', 'unsure']);
  await check.continue();
  await expect(check.heading).toHaveText(words.outcomes.emergency.heading);
});

/** What follows the lists of signs on the call-today page. */
const afterTheSigns = (tier: 'now' | 'today' | 'nextDays', more: readonly string[] = []) => [
  `${texts.fallback[tier]} ${texts.worse}`,
  ...more,
  texts.nurseLine,
  texts.before,
  texts.keepGoing,
];

for (const question of emergencyLists)
  test(`not being sure about ${question} is a reason to call now, after both lists`, async ({ check }) => {
    const isFirst = question === 'emergencySigns';
    await check.jump(patient(isFirst ? { [question]: ['unsure'] } : {}), 'suddenSigns');
    await check.pick('suddenSigns', isFirst ? 'none' : 'unsure');
    await check.continue();
    await expect(check.heading).toHaveText(texts.heading);
    expect(await check.advice()).toEqual([
      `${texts.lead} ${texts.action}`,
      texts.urgency.now,
      ...afterTheSigns('now'),
    ]);
    await expect(check.action('continue')).toHaveText(words.ui.callToday.keepGoing);
  });

const additions: Readonly<Record<string, readonly string[]>> = {
  fever: [texts.forSigns.fever.lead, ...texts.forSigns.fever.items],
  smallFall: [texts.forSigns.smallFall.lead],
};

const firstThatCanWait = signsOf('warningSigns').find(({ urgency }) => urgency === 'nextDays')?.id;

for (const { id, urgency } of signsOf('warningSigns')) {
  const tier = urgency === 'nextDays' ? 'nextDays' : 'today';
  test(
    `${id} is a reason to call, with care ${tier}`,
    variant(id in additions || id === firstThatCanWait),
    async ({ check }) => {
      await check.jump(patient(), 'warningSigns');
      await check.pick('warningSigns', id);
      await check.continue();
      await expect(check.heading).toHaveText(texts.heading);
      expect(await check.advice()).toEqual([
        `${texts.lead} ${texts.action}`,
        texts.urgency[tier],
        warnings[id],
        ...afterTheSigns(tier, additions[id]),
      ]);
    },
  );
}

test('what must be checked today comes before what can wait a few days', async ({ check }) => {
  await check.jump(patient(), 'warningSigns');
  await check.pick('warningSigns', ['footPainOrSore', 'smallFall']);
  await check.continue();
  await expect(check.heading).toHaveText(texts.heading);
  expect(await check.advice()).toEqual([
    `${texts.lead} ${texts.action}`,
    ...[texts.urgency.today, warnings['smallFall']],
    ...[texts.urgency.nextDays, warnings['footPainOrSore']],
    ...afterTheSigns('today', additions['smallFall']),
  ]);
});

test('a sign after “not sure” is listed with it, and the strictest tier decides', async ({ check }) => {
  await check.jump(patient({ emergencySigns: ['unsure'] }), 'warningSigns');
  await check.pick('warningSigns', 'nightPain');
  await check.continue();
  expect(await check.advice()).toEqual([
    `${texts.lead} ${texts.action}`,
    texts.urgency.now,
    ...[texts.urgency.nextDays, warnings['nightPain']],
    ...afterTheSigns('now'),
  ]);
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const { name, answers } of [
    { name: 'from the start to the notes', answers: patient({ warningSigns: ['weightLoss'] }) },
    { name: 'up to an emergency', answers: patient({ suddenSigns: ['coldLeg'] }) },
    { name: 'up to the end for a minor', answers: patient({ age: 'under18' }) },
  ]) {
    test(`the emergency signs are in reach on every screen ${name}`, async ({ check }) => {
      await check.walk(answers, 'notes', async () => {
        await expect(check.emergencyLink).toBeInViewport({ ratio: 1 });
      });
      await check.emergencyLink.click();
      await expect(check.emergencySigns.getByRole('listitem')).toHaveText(emergencyLists.flatMap(textsOf));
    });
  }
});
