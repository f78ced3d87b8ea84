import { describe, expect, it } from 'vitest';
import { mild, patient } from '../../../tests/support/data/frozen.ts';
import { multiple, picked, single, tiny } from '../../../tests/support/data/questionnaire.ts';
import type { Answers } from './answers.ts';
import { firstUnanswered, pathOf } from './path.ts';

const askedOf = (answers: Answers) => pathOf(mild, answers).asked.map(({ question }) => question.id);
const offeredAt = (id: string, answers: Answers) =>
  pathOf(mild, answers)
    .asked.find(({ question }) => question.id === id)
    ?.offered.map((option) => option.id);
const everything = mild.questions.map(({ id }) => id);
const without = (...ids: readonly string[]) => everything.filter((id) => !ids.includes(id));
const notOnShortPath = ['scan', 'moreCare', 'surgeryView', 'pastBack', 'health'];

const paths: readonly (readonly [string, Answers, readonly string[]])[] = [
  ['asks everything of the patient whose answers line up', patient(), everything],
  ['is short when no doctor has spoken of LSS', patient({ diagnosis: 'no' }), without(...notOnShortPath)],
  ['is long when a doctor thinks it might be LSS', patient({ diagnosis: 'maybe' }), everything],
  ['asks how long when therapy helped a little', patient({ physicalTherapy: 'helpedSome' }), everything],
  [
    'does not ask how long when therapy helped enough',
    patient({ physicalTherapy: 'helpedEnough' }),
    without('physicalTherapyLength'),
  ],
  ['asks for the last shot when shots helped enough', patient({ steroidShots: 'helpedEnough' }), everything],
  [
    'does not ask for the last shot when there was none',
    patient({ steroidShots: 'notTried' }),
    without('lastShot'),
  ],
  ['ends at an emergency sign', patient({ emergencySigns: ['bladder'] }), ['respondent', 'emergencySigns']],
  ['ends under 18', patient({ age: 'under18' }), ['respondent', 'emergencySigns', 'warningSigns', 'age']],
];

describe('the path', () => {
  it.each(paths)('%s', (_name, answers, expected) => {
    expect(askedOf(answers)).toEqual(expected);
  });

  it('brings left-behind answers back with their questions', () => {
    const there = patient({ health: ['smoking'] });
    const back = { ...there, diagnosis: 'no' };
    expect(pathOf(mild, back).picks.has('health')).toBe(false);
    expect(pathOf(mild, { ...back, diagnosis: 'yes' })).toEqual(pathOf(mild, there));
  });

  it('follows a condition past a left-behind answer, not through it', () => {
    const questionnaire = tiny({
      questions: [
        single('first', ['a', 'unsure']),
        single('second', ['b', 'unsure'], { when: picked('first', 'a') }),
        single('third', ['c', 'unsure'], { when: picked('second', 'b') }),
      ],
    });
    const asked = pathOf(questionnaire, { first: 'unsure', second: 'b', third: 'c' }).asked;
    expect(asked.map(({ question }) => question.id)).toEqual(['first']);
  });

  it('has no stop after a final one, whatever else was answered', () => {
    const questionnaire = tiny({
      questions: [single('first', ['a', 'unsure']), single('second', ['b', 'unsure'])],
      stops: [
        { screen: 'emergency', after: 'second', when: picked('second', 'b'), final: true },
        { screen: 'callToday', after: 'second', when: picked('first', 'unsure') },
      ],
    });
    const { stops } = pathOf(questionnaire, { first: 'unsure', second: 'b' });
    expect(stops.map(({ screen }) => screen)).toEqual(['emergency']);
  });

  it('lists picks in the order of the options, whatever the order of picking', () => {
    const { picks } = pathOf(mild, patient({ pattern: ['sittingEases', 'standing'] }));
    expect(picks.get('pattern')).toEqual(['standing', 'sittingEases']);
  });
});

describe('pregnancy', () => {
  it.each([
    ['from18to49', true],
    ['from50to64', true],
    ['from65to80', false],
    ['over80', false],
    ['unsure', true],
  ])('at the age %s is offered: %s', (age, offered) => {
    expect(offeredAt('health', patient({ age }))?.includes('pregnant')).toBe(offered);
  });

  it('does not count any more once the age says 65 or older', () => {
    const { picks } = pathOf(mild, patient({ age: 'over80', health: ['pregnant', 'smoking'] }));
    expect(picks.get('health')).toEqual(['smoking']);
  });

  it('leaves the question open where it was the only pick', () => {
    expect(firstUnanswered(pathOf(mild, patient({ age: 'over80', health: ['pregnant'] })))).toBe('health');
  });
});

describe('stops on the path', () => {
  const stopsOf = (answers: Answers) =>
    pathOf(mild, answers).stops.map(({ screen, after, final }) => [screen, after, final ?? false]);

  it.each<[string, Answers, readonly (readonly [string, string, boolean])[]]>([
    ['none', {}, []],
    ['an emergency sign', { emergencySigns: ['injury'] }, [['emergency', 'emergencySigns', true]]],
    ['not sure of emergency signs', { emergencySigns: ['unsure'] }, [['callToday', 'emergencySigns', false]]],
    ['a warning sign', { warningSigns: ['fever'] }, [['callToday', 'warningSigns', false]]],
    ['not sure of warning signs', { warningSigns: ['unsure'] }, []],
    ['under 18', { age: 'under18' }, [['adultsOnly', 'age', true]]],
    [
      'under 18 with a warning sign',
      { age: 'under18', warningSigns: ['fever'] },
      [
        ['callToday', 'warningSigns', false],
        ['callToday', 'age', true],
      ],
    ],
  ])('%s', (_name, change, expected) => {
    expect(stopsOf(patient(change))).toEqual(expected);
  });
});

it('meets a stop only once the question before it is answered', () => {
  const questionnaire = tiny({
    questions: [single('one', ['a', 'unsure']), single('two', ['b', 'unsure'])],
    stops: [{ screen: 'adultsOnly', after: 'two', when: { not: picked('two', 'b') }, final: true }],
  });
  const stopsOf = (answers: Answers) => pathOf(questionnaire, answers).stops.map(({ screen }) => screen);
  expect([stopsOf({ one: 'a' }), stopsOf({ one: 'a', two: 'unsure' })]).toEqual([[], ['adultsOnly']]);
});

it('offers only the options whose condition holds', () => {
  const list = multiple('list', ['early', 'always', 'none', 'unsure']);
  const questionnaire = tiny({
    questions: [
      single('first', ['a', 'unsure']),
      {
        ...list,
        options: list.options.map((each) =>
          each.id === 'early' ? { ...each, when: picked('first', 'a') } : each,
        ),
      },
    ],
  });
  const offered = (first: string) => pathOf(questionnaire, { first }).asked[1]?.offered.map(({ id }) => id);
  expect(offered('a')).toEqual(['early', 'always', 'none', 'unsure']);
  expect(offered('unsure')).toEqual(['always', 'none', 'unsure']);
});
