import { readVignettes } from '../../src/content/questionnaire/vignettes.ts';
import { Keyboard } from '../support/browser/keyboard.ts';
import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';

const { questions, ui } = words;
const oneIsMissing = ui.errors.single.replace('{unsure}', questions['duration']?.options['unsure'] ?? '');
const someAreMissing = ui.errors.multiple.replace('{none}', questions['pattern']?.options['none'] ?? '');

test('a patient answers the whole check by keyboard alone', async ({ page, check }) => {
  const keyboard = new Keyboard(page, check);
  const answers = readVignettes().find(({ expect: { outcome } }) => outcome === 'openPoints')?.answers ?? {};
  await keyboard.activate(check.action('continue'), 'Enter');

  for (let screens = 0; (await check.screenName()) === 'question'; screens += 1) {
    await expect(check.heading).toBeFocused();
    const before = await check.heading.textContent();
    await keyboard.pickOnScreen(answers);
    if (screens % 3 === 0) await keyboard.activate(check.action('continue'), 'Enter');
    else if (screens % 3 === 1) await keyboard.activate(check.action('continue'), 'Space');
    else await keyboard.press('Enter');
    await expect(check.heading).not.toHaveText(before ?? '');
  }
  await expect(check.heading).toBeFocused();
  await keyboard.activate(check.action('continue'), 'Enter');
  await expect(check.outcome).toHaveAttribute('data-outcome', 'openPoints');
  await expect(check.heading).toBeFocused();
  await keyboard.tabTo(check.action('erase'));
});

for (const { question, kind, answer } of [
  { question: 'duration', kind: 'a radio', answer: 'over6Months' },
  { question: 'pattern', kind: 'a checkbox', answer: ['standing', 'leaningHelps'] },
]) {
  test(`Enter in ${kind} means Continue`, async ({ page, check }) => {
    await check.jump(patient(), question);
    const keyboard = new Keyboard(page, check);
    await keyboard.pickOnScreen({ [question]: answer });
    await keyboard.press('Enter');
    await expect(check.question(question)).toHaveCount(0);
    await check.back();
    await expect(check.question(question)).toBeVisible();
    expect((await check.position()).picks).toEqual({ [question]: [answer].flat() });
  });
}

test('the emergency signs open and close by keyboard, and the focus comes back', async ({ page, check }) => {
  const keyboard = new Keyboard(page, check);
  await keyboard.tabTo(check.emergencyLink);
  for (const key of ['Enter', 'Space'] as const) {
    await keyboard.press(key);
    await expect(check.emergencySigns).toBeVisible();
    await keyboard.tabTo(check.emergencySigns.getByRole('link', { name: ui.emergencySigns.call }));
    await keyboard.press('Escape');
    await expect(check.emergencySigns).toBeHidden();
    await expect(check.emergencyLink).toBeFocused();
  }
  await keyboard.press('Enter');
  await keyboard.activate(
    check.emergencySigns.getByRole('button', { name: ui.emergencySigns.close }),
    'Enter',
  );
  await expect(check.emergencySigns).toBeHidden();
  await expect(check.emergencyLink).toBeFocused();
});

for (const { question, first, message } of [
  { question: 'duration', first: 'under3Months', message: oneIsMissing },
  { question: 'pattern', first: 'standing', message: someAreMissing },
]) {
  test(`Continue without an answer to ${question} says what is missing and leads there`, async ({
    page,
    check,
  }) => {
    await check.jump(patient(), question);
    const keyboard = new Keyboard(page, check);
    const [title, address] = [await page.title(), page.url()];
    await keyboard.activate(check.action('continue'), 'Enter');

    await expect(check.errors).toBeFocused();
    await expect(check.errors.getByRole('heading')).toHaveText(ui.errors.heading);
    await expect(check.errors.getByRole('link')).toHaveText([message]);
    await expect(check.question(question).getByText(message)).toBeVisible();
    await expect(check.question(question)).toHaveAccessibleDescription(new RegExp(escaped(message)));
    await expect(page).toHaveTitle(`Error: ${title}`);

    await keyboard.activate(check.errors.getByRole('link'), 'Enter');
    await expect(check.option(question, first)).toBeFocused();
    expect(page.url()).toBe(address);

    await keyboard.press('Space');
    await expect(check.errors).toHaveCount(0);
    await expect(check.question(question).getByText(message)).toHaveCount(0);
    await expect(page).toHaveTitle(title);
    await keyboard.press('Enter');
    await expect(check.question(question)).toHaveCount(0);
  });
}

test('Enter in a radio that is not picked says what is missing', async ({ page, check }) => {
  await check.jump(patient(), 'duration');
  const keyboard = new Keyboard(page, check);
  await keyboard.activate(check.option('duration', 'under3Months'), 'Enter');
  await expect(check.errors).toBeFocused();
  expect((await check.position()).picks).toEqual({ duration: [] });
});

test('a follow-up without an answer is asked for, the answer above it is not', async ({ page, check }) => {
  await check.jump(patient(), 'physicalTherapy');
  const keyboard = new Keyboard(page, check);
  await check.pick('physicalTherapy', 'didNotHelp');
  await expect(check.question('physicalTherapyLength')).toBeVisible();
  await keyboard.press('Enter');

  await expect(check.errors).toBeFocused();
  await expect(check.errors.getByRole('link')).toHaveText([oneIsMissing]);
  await expect(check.question('physicalTherapyLength').getByText(oneIsMissing)).toBeVisible();
  await expect(check.question('physicalTherapy').getByText(oneIsMissing)).toHaveCount(0);

  await keyboard.activate(check.errors.getByRole('link'), 'Enter');
  await expect(check.option('physicalTherapyLength', 'under6Weeks')).toBeFocused();
  await keyboard.press('Space');
  await expect(check.errors).toHaveCount(0);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
