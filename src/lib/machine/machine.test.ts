import { describe, expect, it } from 'vitest';
import {
  aNewCheck,
  answer,
  back,
  begin,
  change,
  draft,
  forward,
  inReview,
  keepGoing,
  makeNotes,
  onScreenOf,
  restart,
  stepsOf,
} from '../../../tests/support/data/conversation.ts';
import { patient } from '../../../tests/support/data/frozen.ts';
import { picked, single, tiny } from '../../../tests/support/data/questionnaire.ts';
import { createCheckMachine, type CheckEvent } from './machine.ts';

const nothing = aNewCheck().context;
const fever = patient({ warningSigns: ['fever'] });

describe('the walk of the patient whose answers line up', () => {
  it('goes through every state once, in order, and each screen in its own', () => {
    expect(stepsOf(patient()).map(({ state, screen }) => [state, screen])).toEqual([
      ['start', 'start'],
      ['warningSigns', 'respondent'],
      ['warningSigns', 'emergencySigns'],
      ['warningSigns', 'warningSigns'],
      ['background', 'age'],
      ['background', 'diagnosis'],
      ['background', 'scan'],
      ['background', 'pattern'],
      ['conservativeCare', 'duration'],
      ['conservativeCare', 'limitation'],
      ['conservativeCare', 'walking'],
      ['conservativeCare', 'painPills'],
      ['conservativeCare', 'physicalTherapy'],
      ['conservativeCare', 'steroidShots'],
      ['furtherCare', 'moreCare'],
      ['surgery', 'surgeryView'],
      ['contraindications', 'pastBack'],
      ['contraindications', 'health'],
      ['review', 'review'],
      ['notes', 'notes'],
    ]);
  });

  it('keeps every answer', () => {
    expect(stepsOf(patient()).at(-1)?.context).toEqual({
      answers: patient(),
      drafts: {},
      screen: { kind: 'notes', id: 'notes' },
      changing: false,
    });
  });

  it('can be walked back screen by screen, and forward again', () => {
    const there = stepsOf(patient());
    const notes = there.at(-1);
    if (!notes) throw new Error('no walk');
    const backwards = there.map((_, steps) => notes.then(...Array<CheckEvent>(steps).fill(back)));
    const places = there.map(({ state, screen }) => [state, screen]);
    expect(backwards.map(({ state, screen }) => [state, screen])).toEqual([...places].reverse());
    const start = backwards.at(-1);
    const forwards = there.map((_, steps) => start?.then(...Array<CheckEvent>(steps).fill(forward)));
    expect(forwards.map((each) => [each?.state, each?.screen])).toEqual(places);
  });
});

describe('each stop', () => {
  const wayTo = (answers: ReturnType<typeof patient>) => {
    const end = stepsOf(answers).at(-1);
    return [end?.state, end?.screen];
  };

  it.each([
    ['an emergency sign', { emergencySigns: ['coldLeg'] }, ['emergency', 'emergencyAfterEmergencySigns']],
    ['under 18', { age: 'under18' }, ['adultsOnly', 'adultsOnlyAfterAge']],
    [
      'under 18 with a warning sign',
      { age: 'under18', warningSigns: ['fever'] },
      ['callToday', 'callTodayAfterAge'],
    ],
    [
      'under 18, not sure of emergency signs',
      { age: 'under18', emergencySigns: ['unsure'] },
      ['callToday', 'callTodayAfterAge'],
    ],
  ])('is the end of the way: %s', (_name, changed, end) => {
    expect(wayTo(patient(changed))).toEqual(end);
  });

  it.each([
    ['emergency', patient({ emergencySigns: ['coldLeg'] }), 'emergencySigns'],
    ['adultsOnly', patient({ age: 'under18' }), 'age'],
    ['callToday', patient({ age: 'under18', warningSigns: ['fever'] }), 'age'],
  ])('%s lets nothing pass but going back to the answer', (state, answers, question) => {
    const end = stepsOf(answers).at(-1);
    const tries = [forward, keepGoing, makeNotes, begin, change('health'), answer({ age: 'over80' })];
    expect(tries.map((event) => end?.then(event).context)).toEqual(tries.map(() => end?.context));
    expect([end?.state, end?.then(back).screen]).toEqual([state, question]);
  });

  it('goes on after the answer is changed', () => {
    const end = stepsOf(patient({ age: 'under18' })).at(-1);
    expect(end?.then(back, answer({ age: 'over80' })).screen).toBe('diagnosis');
  });
});

describe('the call today', () => {
  it('is shown after each question it is about, and lets one keep going', () => {
    const places = stepsOf(patient({ emergencySigns: ['unsure'], warningSigns: ['fever'] })).map(
      ({ state, screen }) => [state, screen],
    );
    expect(places.slice(2, 7)).toEqual([
      ['warningSigns', 'emergencySigns'],
      ['callToday', 'callTodayAfterEmergencySigns'],
      ['warningSigns', 'warningSigns'],
      ['callToday', 'callTodayAfterWarningSigns'],
      ['background', 'age'],
    ]);
    expect(places.at(-1)).toEqual(['notes', 'notes']);
  });

  it('is left by changing the answer', () => {
    const call = onScreenOf('callTodayAfterWarningSigns', fever);
    const question = call.then(back);
    expect([question.state, question.screen]).toEqual(['warningSigns', 'warningSigns']);
    expect(question.then(answer({ warningSigns: ['none'] })).screen).toBe('age');
  });

  it('comes before what follows it on the way back, too', () => {
    expect(onScreenOf('age', fever).then(back).state).toBe('callToday');
  });
});

describe('restart', () => {
  it.each([
    ['a question', onScreenOf('pattern', patient()).then(draft({ pattern: ['calfCramp'] }))],
    ['an emergency', onScreenOf('emergencyAfterEmergencySigns', patient({ emergencySigns: ['injury'] }))],
    ['a changed answer', inReview(patient()).then(change('age'), draft({ age: 'over80' }))],
    ['the notes', inReview(patient()).then(makeNotes)],
  ])('forgets everything, drafts too: from %s', (_name, conversation) => {
    const again = conversation.then(restart);
    expect([again.state, again.context]).toEqual(['start', nothing]);
  });
});

describe('events for another screen are ignored', () => {
  const age = onScreenOf('age', patient());
  const short = inReview(patient({ diagnosis: 'no' }));

  it.each([
    ['an answer to another question', age, answer({ diagnosis: 'yes' })],
    [
      'an answer that brings one for another question',
      age,
      answer({ age: 'over80', emergencySigns: ['none'] }),
    ],
    ['an answer without a pick', age, answer({ age: [] })],
    ['an answer that is not offered', age, answer({ age: 'veryOld' })],
    [
      'an answer that leaves its follow-up open',
      onScreenOf('steroidShots', patient()),
      answer({ steroidShots: 'didNotHelp' }),
    ],
    ['no answer at all', age, answer({})],
    ['a draft for another question', age, draft({ emergencySigns: ['none'] })],
    ['forward past an open question', age, forward],
    ['keeping going where nothing stops', age, keepGoing],
    ['begin after the start', age, begin],
    ['a change outside review', age, change('respondent')],
    ['notes outside review', age, makeNotes],
    ['an answer before the start', aNewCheck(), answer({ respondent: 'me' })],
    ['back before the start', aNewCheck(), back],
    ['an answer in review', short, answer({ diagnosis: 'yes' })],
    ['a draft in review', short, draft({ diagnosis: 'yes' })],
    ['a change to a question off the path', short, change('scan')],
    ['a change to a follow-up, which has no screen of its own', short, change('lastShot')],
    ['a change to a question that does not exist', short, change('weight')],
    ['a change in the notes', short.then(makeNotes), change('age')],
    ['forward after the notes', short.then(makeNotes), forward],
  ])('%s', (_name, before, event) => {
    const after = before.then(event);
    expect([after.state, after.context]).toEqual([before.state, before.context]);
  });
});

describe('the chart of a questionnaire with stops in two parts', () => {
  const { states } = createCheckMachine(
    tiny({
      questions: [
        single('sudden', ['yes', 'no'], { part: 'signs' }),
        single('slow', ['yes', 'no'], { part: 'signs' }),
        single('age', ['child', 'adult'], { part: 'person' }),
        single('goal', ['walk', 'rest'], { part: 'wishes' }),
      ],
      stops: [
        { screen: 'callToday', after: 'sudden', when: picked('sudden', 'yes'), final: true },
        { screen: 'callToday', after: 'age', when: picked('slow', 'yes') },
        { screen: 'adultsOnly', after: 'age', when: picked('age', 'child'), final: true },
      ],
      outcomes: ['callToday', 'adultsOnly', 'discuss'].map((id) => ({ id, when: { all: [] } })),
    }),
  ).config;

  it.each([
    ['signs', ['callToday', 'person']],
    ['person', ['callToday', 'adultsOnly', 'wishes']],
    ['wishes', ['review']],
  ])('leads from %s to the outcomes that stop it there, and on', (part, targets) => {
    expect(states?.[part]).toMatchObject({ always: targets.map((target) => ({ target })) });
  });

  it('goes on from a stop that is not final, to the part that it came from', () => {
    expect(states?.['callToday']?.on).toMatchObject({ 'stop.keepGoing': { target: 'person' } });
    expect(states?.['adultsOnly']?.on).toBeUndefined();
  });
});
