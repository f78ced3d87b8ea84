import { describe, expect, it } from 'vitest';
import { mild, patient } from '../../../tests/support/data/frozen.ts';
import { picked, single, tiny } from '../../../tests/support/data/questionnaire.ts';
import type { Answers } from './answers.ts';
import { allScreenIds, askedOnScreen, isOnScreen, screenName, screensOf } from './screens.ts';

const idsOf = (answers: Answers, drafts: Answers = {}) =>
  screensOf(mild, answers, drafts).map(({ id }) => id);
const until = (id: string) => all.slice(0, all.indexOf(id) + 1);

const all = [
  'start',
  'respondent',
  'emergencySigns',
  'warningSigns',
  'age',
  'diagnosis',
  'scan',
  'pattern',
  'duration',
  'limitation',
  'walking',
  'painPills',
  'physicalTherapy',
  'steroidShots',
  'moreCare',
  'surgeryView',
  'pastBack',
  'health',
  'review',
  'notes',
];
const left = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));

interface Case {
  readonly name: string;
  readonly answers: Answers;
  readonly drafts?: Answers;
  readonly screens: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'are all open once all is answered', answers: patient(), screens: all },
  { name: 'begin with the first question', answers: {}, screens: ['start', 'respondent'] },
  {
    name: 'end at the first question without an answer, whatever is answered after it',
    answers: left(patient(), 'scan', 'health'),
    screens: until('scan'),
  },
  {
    name: 'end at a question whose follow-up has no answer',
    answers: left(patient(), 'physicalTherapyLength'),
    screens: until('physicalTherapy'),
  },
  {
    name: 'end at a question whose draft says something else',
    answers: patient(),
    drafts: { age: 'over80' },
    screens: until('age'),
  },
  {
    name: 'end at a question whose picks are all taken back in a draft',
    answers: patient(),
    drafts: { pattern: [] },
    screens: until('pattern'),
  },
  {
    name: 'end at a question whose follow-up has a draft that says something else',
    answers: patient(),
    drafts: { lastShot: 'last2Months' },
    screens: until('steroidShots'),
  },
  {
    name: 'go on past a draft that says the same in another order',
    answers: patient(),
    drafts: { pattern: ['sittingEases', 'standing'] },
    screens: all,
  },
  {
    name: 'go on past a draft of a question that is not asked',
    answers: patient({ diagnosis: 'no' }),
    drafts: { scan: 'no' },
    screens: all.filter((id) => !['scan', 'moreCare', 'surgeryView', 'pastBack', 'health'].includes(id)),
  },
  {
    name: 'end at an emergency',
    answers: patient({ emergencySigns: ['coldLeg'] }),
    screens: [...until('emergencySigns'), 'emergencyAfterEmergencySigns'],
  },
  {
    name: 'do not stop for a draft',
    answers: patient(),
    drafts: { emergencySigns: ['coldLeg'] },
    screens: until('emergencySigns'),
  },
  {
    name: 'go on after both calls',
    answers: patient({ emergencySigns: ['unsure'], warningSigns: ['fever'] }),
    screens: [
      ...until('emergencySigns'),
      'callTodayAfterEmergencySigns',
      'warningSigns',
      'callTodayAfterWarningSigns',
      ...all.slice(all.indexOf('age')),
    ],
  },
  {
    name: 'end under 18',
    answers: patient({ age: 'under18' }),
    screens: [...until('age'), 'adultsOnlyAfterAge'],
  },
  {
    name: 'end in a call under 18 with a sign',
    answers: patient({ age: 'under18', warningSigns: ['nightPain'] }),
    screens: [...until('warningSigns'), 'callTodayAfterWarningSigns', 'age', 'callTodayAfterAge'],
  },
];

describe('the screens', () => {
  it.each(cases)('$name', ({ answers, drafts, screens }) => {
    expect(idsOf(answers, drafts)).toEqual(screens);
  });

  it('show a question with its follow-up and its part', () => {
    const screen = screensOf(mild, patient()).find(({ id }) => id === 'steroidShots');
    expect(
      screen?.kind === 'question' && { ...screen, asked: screen.asked.map(({ question }) => question.id) },
    ).toEqual({
      kind: 'question',
      id: 'steroidShots',
      part: 'conservativeCare',
      asked: ['steroidShots', 'lastShot'],
    });
  });

  it.each([
    [
      'a call can be gone past',
      { warningSigns: ['fever'] },
      'callTodayAfterWarningSigns',
      'callToday',
      false,
    ],
    [
      'an emergency can not',
      { emergencySigns: ['bowel'] },
      'emergencyAfterEmergencySigns',
      'emergency',
      true,
    ],
    ['an age under 18 can not', { age: 'under18' }, 'adultsOnlyAfterAge', 'adultsOnly', true],
  ])('stop: %s', (_name, change, id, outcome, final) => {
    expect(screensOf(mild, patient(change)).find((screen) => screen.id === id)).toEqual({
      kind: 'stop',
      id,
      outcome,
      final,
    });
  });
});

describe('the questions of a screen', () => {
  const on = (answers: Answers, drafts: Answers, id: string) =>
    askedOnScreen(mild, answers, drafts, id).map(({ question, picks }) => [question.id, picks]);

  it.each<[string, Answers, Answers, string, readonly (readonly [string, readonly string[]])[]]>([
    [
      'a draft opens a follow-up',
      patient({ physicalTherapy: 'notTried', physicalTherapyLength: [] }),
      { physicalTherapy: 'didNotHelp' },
      'physicalTherapy',
      [
        ['physicalTherapy', ['didNotHelp']],
        ['physicalTherapyLength', []],
      ],
    ],
    [
      'a draft closes a follow-up',
      patient(),
      { steroidShots: 'notTried' },
      'steroidShots',
      [['steroidShots', ['notTried']]],
    ],
    [
      'the draft of another screen changes nothing',
      patient(),
      { diagnosis: 'no' },
      'scan',
      [['scan', ['within12Months']]],
    ],
  ])('%s', (_name, answers, drafts, id, expected) => {
    expect(on(answers, drafts, id)).toEqual(expected);
  });

  it.each([
    ['lastShot', 'steroidShots', true],
    ['steroidShots', 'steroidShots', true],
    ['lastShot', 'physicalTherapy', false],
    ['steroidShots', 'lastShot', false],
    ['weight', 'weight', false],
  ])('%s stands on the screen of %s: %s', (question, screen, expected) => {
    expect(isOnScreen(mild, question, screen)).toBe(expected);
  });
});

describe('every screen there is', () => {
  it('is in order, each stop after the question that leads to it', () => {
    const stops: Readonly<Record<string, readonly string[]>> = {
      emergencySigns: ['emergencyAfterEmergencySigns', 'callTodayAfterEmergencySigns'],
      warningSigns: ['callTodayAfterWarningSigns'],
      age: ['callTodayAfterAge', 'adultsOnlyAfterAge'],
    };
    expect(allScreenIds(mild)).toEqual(all.flatMap((id) => [id, ...(stops[id] ?? [])]));
  });

  it('has the stops of a follow-up after the screen it is on', () => {
    const stop = { ...mild.stops[0], after: 'physicalTherapyLength' } as (typeof mild.stops)[number];
    const ids = allScreenIds({ ...mild, stops: [stop] });
    expect(ids[ids.indexOf('physicalTherapy') + 1]).toBe('emergencyAfterPhysicalTherapyLength');
  });
});

describe('a screen with a follow-up', () => {
  const followed = (after: string) =>
    tiny({
      questions: [
        single('main', ['a', 'b']),
        single('more', ['c', 'd'], { followUpOf: 'main', when: picked('main', 'a') }),
      ],
      stops: [{ screen: 'callToday', after, when: picked('main', 'a') }],
    });
  const given = { main: 'a', more: 'c' };

  it.each(['main', 'more'])('is followed by the stop after %s', (after) => {
    expect(screensOf(followed(after), given).map(screenName)).toEqual([
      'start',
      'question',
      'callToday',
      'review',
      'notes',
    ]);
  });
});
