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
  onScreenOf,
} from '../../../tests/support/data/conversation.ts';
import { patient } from '../../../tests/support/data/frozen.ts';
import type { Answers } from '../engine/answers.ts';
import type { CheckEvent } from './machine.ts';

const review = inReview(patient());
const positionsAfter = (from: typeof review, ...events: readonly CheckEvent[]) =>
  events
    .map((_, index) => from.then(...events.slice(0, index + 1)))
    .map(({ state, screen }) => [state, screen]);
const left = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
const later = ['scan', 'moreCare', 'surgeryView', 'pastBack', 'health'];

describe('a changed answer', () => {
  it('leads back to review when nothing new is asked', () => {
    const after = review.then(change('walking'), answer({ walking: 'under5' }));
    expect([after.state, after.context]).toEqual([
      'review',
      { ...review.context, answers: patient({ walking: 'under5' }) },
    ]);
  });

  it('is open again after Back from the call page that it led to', () => {
    expect(
      positionsAfter(
        review,
        change('warningSigns'),
        answer({ warningSigns: ['fever'] }),
        back,
        answer({ warningSigns: ['none'] }),
      ),
    ).toEqual([
      ['warningSigns', 'warningSigns'],
      ['callToday', 'callTodayAfterWarningSigns'],
      ['warningSigns', 'warningSigns'],
      ['review', 'review'],
    ]);
  });

  it('leads back to review when it stays the same', () => {
    const after = review.then(change('walking'), answer({ walking: 'from5to15' }));
    expect([after.state, after.context]).toEqual(['review', review.context]);
  });

  it('opens what is newly asked, one after another, and then review', () => {
    const short = inReview(left(patient({ diagnosis: 'no' }), ...later));
    expect(
      positionsAfter(
        short,
        change('diagnosis'),
        answer({ diagnosis: 'yes' }),
        answer({ scan: 'no' }),
        answer({ moreCare: 'planned' }),
        answer({ surgeryView: 'avoid' }),
        answer({ pastBack: ['none'] }),
        answer({ health: ['none'] }),
      ),
    ).toEqual([
      ['background', 'diagnosis'],
      ['background', 'scan'],
      ['furtherCare', 'moreCare'],
      ['surgery', 'surgeryView'],
      ['contraindications', 'pastBack'],
      ['contraindications', 'health'],
      ['review', 'review'],
    ]);
  });

  it('disables what is no longer asked and keeps its answers', () => {
    const closed = review.then(change('diagnosis'), answer({ diagnosis: 'no' }));
    expect([closed.state, closed.context.answers]).toEqual(['review', patient({ diagnosis: 'no' })]);
    const opened = closed.then(change('diagnosis'), answer({ diagnosis: 'yes' }));
    expect([opened.state, opened.context]).toEqual(['review', review.context]);
  });

  it('opens a list whose only pick is not offered any more', () => {
    const pregnant = inReview(patient({ age: 'from18to49', health: ['pregnant'] }));
    const older = pregnant.then(change('age'), answer({ age: 'over80' }));
    expect([older.state, older.screen]).toEqual(['contraindications', 'health']);
    expect(older.then(answer({ health: ['none'] })).state).toBe('review');
  });

  it.each([
    ['an emergency sign', 'emergencySigns', { emergencySigns: ['bladder'] }, 'emergency'],
    ['an age under 18', 'age', { age: 'under18' }, 'adultsOnly'],
  ])('stops at %s, and leads back to review once that is taken back', (_name, question, given, state) => {
    const stopped = review.then(change(question), answer(given));
    expect(stopped.state).toBe(state);
    expect(stopped.then(forward).state).toBe(state);
    const before = patient()[question] ?? [];
    const mended = stopped.then(back, answer({ [question]: before }));
    expect([mended.state, mended.context]).toEqual(['review', review.context]);
  });

  it.each([
    ['emergencySigns', { emergencySigns: ['unsure'] }],
    ['warningSigns', { warningSigns: ['fever'] }],
  ])('shows the call today for %s and then review', (question, given) => {
    expect(positionsAfter(review, change(question), answer(given), keepGoing)).toEqual([
      ['warningSigns', question],
      ['callToday', `callTodayAfter${question.replace(/^./, (letter) => letter.toUpperCase())}`],
      ['review', 'review'],
    ]);
  });

  it('cannot be gone past with forward', () => {
    const changing = review.then(change('age'));
    expect(changing.then(forward).context).toEqual(changing.context);
  });
});

describe('a change that is cancelled with back', () => {
  it.each([
    ['at once', [change('age')]],
    ['after a draft', [change('age'), draft({ age: 'under18' })]],
    ['after a draft of an emergency sign', [change('emergencySigns'), draft({ emergencySigns: ['bowel'] })]],
    ['after a draft of a follow-up', [change('steroidShots'), draft({ lastShot: 'last2Months' })]],
  ])('leaves the answers as they were and drops the draft: %s', (_name, events) => {
    const after = review.then(...events, back);
    expect([after.state, after.context]).toEqual(['review', review.context]);
  });

  it('goes back to the changed question while something new is still asked', () => {
    const short = inReview(left(patient({ diagnosis: 'no' }), ...later));
    const asked = short.then(change('diagnosis'), answer({ diagnosis: 'yes' }));
    expect(asked.then(back).screen).toBe('diagnosis');
    expect(asked.then(back, answer({ diagnosis: 'no' })).context).toEqual(short.context);
  });
});

describe('a draft', () => {
  const drafted = onScreenOf('pattern', patient()).then(draft({ pattern: ['calfCramp'] }));

  it('decides nothing', () => {
    expect([drafted.screen, 'pattern' in drafted.context.answers]).toEqual(['pattern', false]);
  });

  it('is still there after going back and forward', () => {
    const again = drafted.then(back, back, forward, forward);
    expect([again.screen, again.context.drafts]).toEqual(['pattern', { pattern: ['calfCramp'] }]);
  });

  it('is gone once it is confirmed', () => {
    const confirmed = drafted.then(answer({ pattern: ['calfCramp'] }));
    expect([confirmed.screen, confirmed.context.drafts]).toEqual(['duration', {}]);
  });

  it('of an answered question keeps anyone from going past it', () => {
    const unsettled = onScreenOf('duration', patient()).then(
      ...[back, back, back, back],
      draft({ age: 'under18' }),
    );
    expect(unsettled.screen).toBe('age');
    expect([unsettled.then(forward).screen, unsettled.then(back, forward, forward).screen]).toEqual([
      'age',
      'age',
    ]);
    expect(unsettled.context.answers['age']).toBe('from65to80');
  });

  it('of a follow-up keeps one on the screen, which shows what is answered now', () => {
    const held = onScreenOf('moreCare', patient()).then(
      back,
      draft({ lastShot: 'last2Months' }),
      answer({ steroidShots: 'didNotHelp' }),
    );
    const { screen } = held.context;
    expect(
      screen.kind === 'question' && screen.asked.map(({ question, picks }) => [question.id, picks]),
    ).toEqual([
      ['steroidShots', ['didNotHelp']],
      ['lastShot', ['longerAgo']],
    ]);
  });

  it('with a further option lets one pass', () => {
    const same = onScreenOf('duration', patient()).then(
      back,
      draft({ pattern: ['sittingEases', 'standing'] }),
    );
    expect(same.then(forward).screen).toBe('duration');
  });

  it('of a question is kept while another is answered', () => {
    const start = aNewCheck().then(begin, answer({ respondent: 'me' }));
    const went = start.then(draft({ emergencySigns: ['none'] }), back, answer({ respondent: 'other' }));
    expect([went.screen, went.context.drafts]).toEqual(['emergencySigns', { emergencySigns: ['none'] }]);
  });
});
