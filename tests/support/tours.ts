import { expect, type Page } from '@playwright/test';
import { CheckPage } from './check-page.ts';
import { mild, patient } from './questionnaire.ts';

/** Called on each screen with its name. */
export type Look = (screen: string) => Promise<void>;

/** A way through screens. Together the tours show every screen there is, in every state it can have. */
export interface Tour {
  readonly name: string;
  readonly go: (page: Page, look: Look) => Promise<void>;
}

const talkative = patient({
  warningSigns: ['fever', 'weightLoss'],
  age: 'from18to49',
  pastBack: ['fusion', 'slip', 'curve'],
  health: ['bloodThinner', 'sedationRisk', 'opioids'],
});

const stopping = [
  { name: 'emergency', screen: 'emergency', answers: patient({ emergencySigns: ['bowel'] }) },
  { name: 'callToday with a way on', screen: 'callToday', answers: talkative, until: 'callToday' },
  { name: 'callToday', screen: 'callToday', answers: { ...talkative, age: 'under18' } },
  { name: 'adultsOnly', screen: 'adultsOnly', answers: patient({ age: 'under18' }) },
];

const questions: Tour = {
  name: 'the questions',
  go: async (page, look) => {
    const check = await opened(page);
    for (const { id } of mild.questions.filter(({ followUpOf }) => followUpOf === undefined)) {
      await check.jump(patient(), id);
      await expect(check.question(id)).toBeVisible();
      await look(id);
    }
  },
};

const outcomes: Tour = {
  name: 'start, review and notes',
  go: async (page, look) => {
    const check = await opened(page);
    await look('start');
    await check.jump({ ...talkative, warningSigns: ['none'] }, 'review');
    await look('review');
    await check.continue();
    await shows(check, 'notes');
    await look('notes');
    await check.action('erase').click();
    await look('notes, about to be erased');

    await check.action('erase-confirm').click();
    await shows(check, 'start');
    await check.jump(talkative);
    await look('notes with a call to make');
  },
};

const stops: Tour = {
  name: 'the stops',
  go: async (page, look) => {
    for (const { name, answers, screen, until } of stopping) {
      const check = await opened(page);
      await check.jump(answers, until);
      await shows(check, screen);
      await look(name);
    }
  },
};

const states: Tour = {
  name: 'what a question can show',
  go: async (page, look) => {
    const check = await opened(page);
    await check.jump(patient(), 'pattern');
    await check.continue();
    await expect(check.errors).toBeFocused();
    await look('an answer is missing');
    await check.jump(patient(), 'physicalTherapy');
    await check.pick('physicalTherapy', 'didNotHelp');
    await expect(check.question('physicalTherapyLength')).toBeVisible();
    await look('a follow-up is open');
    await check.continue();
    await expect(check.errors).toBeFocused();
    await look('a follow-up is missing');
    await check.emergencyLink.click();
    await expect(check.emergencySigns).toBeVisible();
    await look('the emergency signs are open');
    await page.keyboard.press('Escape');
    await check.jump(patient(), 'review');
    await check.change('health').click();
    await check.pick('health', ['smoking', 'cancer']);
    await look('an answer is being changed');
  },
};

const around: Tour = {
  name: 'the pages around the check',
  go: async (page, look) => {
    await page.goto('/');
    await look('front');
    await page.goto('/caliber-pain/en/learn/');
    await look('learn');
  },
};

export const tours: readonly Tour[] = [questions, outcomes, stops, states, around];

async function opened(page: Page): Promise<CheckPage> {
  await page.goto('/caliber-pain/en/');
  return new CheckPage(page);
}

const shows = (check: CheckPage, screen: string) =>
  expect(check.screen).toHaveAttribute('data-screen', screen);
