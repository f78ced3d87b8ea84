import { describe, expect, it } from 'vitest';
import { question } from '../../../tests/support/data/broken.ts';
import { flow } from '../../../tests/support/data/flow.ts';
import { mild } from '../../../tests/support/data/frozen.ts';
import { picked } from '../../../tests/support/data/questionnaire.ts';
import { createCheckMachine } from '../../lib/machine/machine.ts';
import type { Move } from './flow.ts';

const drawn = flow();
const between = (kind: Move['kind']) =>
  drawn.moves.filter((each) => each.kind === kind).map(({ from, to, label }) => [from, to, label]);

describe('the flow', () => {
  it('has every state of the chart once, in its order', () => {
    const states = Object.keys(createCheckMachine(mild).states);
    const isStop = (id: string) => drawn.stops.some((stop) => stop.id === id);
    expect(drawn.stops.map(({ id }) => id)).toEqual(['emergency', 'callToday', 'adultsOnly']);
    expect(drawn.steps.map(({ id }) => id)).toEqual(states.filter((id) => !isStop(id)));
  });

  it('has every question once, in its own step and in order', () => {
    const inSteps = drawn.steps.flatMap(({ id, asks }) => asks.map((ask) => [id, ask.id]));
    expect(inSteps).toEqual(mild.questions.map(({ part, id }) => [part, id]));
  });

  it('states for every question when it is asked, and which are follow-ups', () => {
    const asks = drawn.steps.flatMap((step) => step.asks);
    expect(asks.filter(({ when }) => when).map(({ id, when }) => [id, when])).toEqual([
      ['scan', 'unless “Told about LSS” is “no”'],
      ['physicalTherapyLength', 'if “Physical therapy” is “helped a little or briefly” or “did not help”'],
      ['lastShot', 'if “Steroid shots” is “helped enough”, “helped a little or briefly” or “did not help”'],
      ['moreCare', 'unless “Told about LSS” is “no”'],
      ['surgeryView', 'unless “Told about LSS” is “no”'],
      ['pastBack', 'unless “Told about LSS” is “no”'],
      ['health', 'unless “Told about LSS” is “no”'],
    ]);
    expect(asks.filter(({ isFollowUp }) => isFollowUp).map(({ id }) => id)).toEqual([
      'physicalTherapyLength',
      'lastShot',
    ]);
    expect(asks.flatMap(({ options }) => options)).toEqual([
      '“I am pregnant or might be” offered unless “Age” is “65 to 80” or “over 80”',
    ]);
  });

  it('leads to every stop under its condition', () => {
    expect(between('stop')).toEqual([
      ['warningSigns', 'emergency', 'any emergency sign (final)'],
      ['warningSigns', 'callToday', '“Emergency signs” is “Not sure”'],
      ['warningSigns', 'callToday', 'any warning sign'],
      ['background', 'callToday', '“Age” is “under 18”, and a sign to call about today (final)'],
      ['background', 'adultsOnly', '“Age” is “under 18”, and no sign to call about today (final)'],
    ]);
    expect(between('stop')).toHaveLength(mild.stops.length);
  });

  it('leads forward from each step to the next, and back from the call page', () => {
    const steps = drawn.steps.map(({ id }) => id);
    expect(between('forward').map(([from, to]) => [from, to])).toEqual(
      steps.slice(1).map((to, index) => [steps[index], to]),
    );
    expect(between('on')).toEqual([
      ['callToday', 'warningSigns', '“Keep going and make notes” leads back (not after a final stop)'],
    ]);
  });

  it('has every outcome in the order in which the first match wins', () => {
    expect(drawn.outcomes.map(({ id, when }) => [id, when])).toEqual([
      ['emergency', 'any emergency sign'],
      ['callToday', 'a sign to call about today'],
      ['adultsOnly', '“Age” is “under 18”'],
      ['otherCareFirst', '“Told about LSS” is “no”, or any criterion is “not now”'],
      ['openPoints', 'any criterion is “to discuss”, or any open point'],
      ['discuss', 'in every other case'],
    ]);
  });

  it('states what each criterion requires', () => {
    expect(drawn.steps.flatMap(({ criterion }) => (criterion ? [criterion.when] : []))).toEqual([
      [
        '“How long” is “3 to 6 months” or “more than 6 months”',
        '“Limits on daily life” is “a lot”',
        'at least 2 of “Pain pills (NSAIDs)”, “Physical therapy”, “Steroid shots” are “helped a little or briefly” or “did not help”',
        '“Physical therapy” is not “helped a little or briefly” or “did not help”, or “Weeks of therapy” is “6 weeks or more”',
        '“Physical therapy” is not “not tried”',
        'none of “Pain pills (NSAIDs)”, “Physical therapy”, “Steroid shots” is “helped enough”',
        'none of “Pain pills (NSAIDs)”, “Physical therapy”, “Steroid shots” is “not sure”',
      ],
      ['“More care” is “more would not help much”'],
      ['“Bigger surgery” is “wants to avoid it if possible” or “told it is too risky”'],
      ['“Low back history” is “None of these”', '“Health” is “None of these”'],
    ]);
  });

  it('names every way back to the start that the chart has', () => {
    expect(drawn.rules).toContain(
      'Back, Forward, Erase, Change: the flow is walked again from Start, and every condition is looked at again.',
    );
  });
});

describe('its labels follow the data', () => {
  it('when a question is asked under another condition', () => {
    const changed = flow(({ questionnaire }) => {
      question(questionnaire, 'scan').when = picked('diagnosis', 'maybe', 'unsure');
    });
    const asks = changed.steps.flatMap((step) => step.asks);
    expect(asks.find(({ id }) => id === 'scan')?.when).toBe(
      'if “Told about LSS” is “a doctor thinks so, not sure yet” or “not sure”',
    );
  });

  it('when a stop has another condition', () => {
    const changed = flow(({ questionnaire }) => {
      const stop = questionnaire.stops.find(({ screen }) => screen === 'adultsOnly');
      if (stop) stop.when = picked('age', 'under18', 'from18to49');
    });
    expect(changed.moves.find(({ to }) => to === 'adultsOnly')?.label).toBe(
      '“Age” is “under 18” or “18 to 49” (final)',
    );
  });

  it('when a list of picks is long', () => {
    const changed = flow(({ questionnaire }) => {
      question(questionnaire, 'scan').when = picked('age', 'under18', 'from18to49', 'from50to64', 'over80');
    });
    const asks = changed.steps.flatMap((step) => step.asks);
    expect(asks.find(({ id }) => id === 'scan')?.when).toBe('if “Age” is “under 18”, “18 to 49” or 2 more');
  });

  it('when a definition means something else', () => {
    const changed = flow(({ questionnaire }) => {
      questionnaire.definitions['callTodaySign'] = { is: 'warningSign' };
    });
    expect(changed.terms).toContain('a sign to call about today: any warning sign.');
  });
});

describe('the flow is refused', () => {
  const without = (inside: 'states' | 'events' | 'guards' | 'definitions', id: string) => () =>
    flow(({ words }) => Reflect.deleteProperty(words[inside], id));

  it.each([
    ['states', 'review'],
    ['events', 'answer.change'],
    ['guards', 'mayKeepGoing'],
    ['definitions', 'warningSign'],
  ] as const)('without words for one of the %s', (inside, id) => {
    expect(without(inside, id)).toThrow(`flow.json: ${inside}.${id}: has no words`);
  });

  it('with words for what is not there', () => {
    expect(() => flow(({ words }) => Object.assign(words.states, { waiting: 'Waiting' }))).toThrow(
      'flow.json: states.waiting: has words, but nothing has this name',
    );
  });

  it('with a stop that the chart does not lead to', () => {
    const change = () =>
      flow(({ questionnaire }) => {
        questionnaire.stops.push({ screen: 'callToday', after: 'walking', when: { is: 'warningSign' } });
      });
    expect(change).toThrow(
      'stop "callToday" after "walking": the chart does not lead there from "conservativeCare"',
    );
  });
});
