import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { paired } from '../../src/lib/i18n/paired.ts';
import { packed } from '../../src/lib/i18n/rows.ts';
import Check from '../../src/routes/[clinic]/[locale]/Check.svelte';
import { clinic } from '../components/content.ts';
import { kneeEdition, kneeShots, kneeWords } from './knee-shots/knee-shots.ts';

const props = {
  ...kneeEdition,
  clinic,
  locale: 'en',
  language: 'English',
  direction: 'ltr',
  words: packed(kneeShots, paired(kneeWords, {})),
  terms: {},
  languages: [],
};

// Clicks as from a keyboard: pointer clicks this fast would count as double clicks.
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const answer = async (...options: readonly string[]) => {
  for (const option of options) await fireEvent.click(screen.getByLabelText(option));
  await press(kneeWords.ui.question.continue);
};
const heading = () => screen.getByRole('heading', { level: 1 });

test('the check’s page asks the second questionnaire from its start to its notes', async () => {
  const { container } = render(Check, props);
  await press(kneeWords.ui.start.begin);
  await answer('Me');
  await answer('None of these');
  expect(container.querySelector('.part')).toHaveTextContent('Your knee');
  await answer('Left');
  await answer('Yes, but they did not help', '6 weeks or more');
  await answer('None of these');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toContain(
    'Your safety',
  );
  await press(kneeWords.ui.review.make);
  expect(heading()).toHaveTextContent('Talk with a doctor about shots.');
  expect(container.querySelector('.sheet.physician')).toHaveTextContent('Two criteria');
});

test('its own stops end or hold up its check, in its own words', async () => {
  render(Check, props);
  await press(kneeWords.ui.start.begin);
  await answer('Me');
  await answer('A knee that is stuck');
  expect(heading()).toHaveTextContent('Call a doctor today.');
  await press(kneeWords.ui.callToday.keepGoing);
  expect(heading()).toHaveTextContent('Which knee hurts?');
});

test('a sign that cannot wait ends the check', async () => {
  render(Check, props);
  await press(kneeWords.ui.start.begin);
  await answer('Me');
  await answer('A hot, red knee and a fever');
  expect(heading()).toHaveTextContent('Go to an emergency room now.');
  expect(screen.getByText('This check stops here.')).toBeVisible();
  expect(screen.queryByRole('button', { name: kneeWords.ui.callToday.keepGoing })).toBeNull();
});
