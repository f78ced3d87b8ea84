import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answersToEverything, completeAnswers, effective } from '../../../tests/support/data/answers.ts';
import { aNewCheck, inReview, type Conversation } from '../../../tests/support/data/conversation.ts';
import { changed, conversations, driven } from '../../../tests/support/data/moves.ts';
import { mild, pageOne } from '../../../tests/support/data/frozen.ts';
import { assess } from '../engine/assess.ts';
import { pathOf } from '../engine/path.ts';
import { isOnScreen, screenName, screensOf } from '../engine/screens.ts';
import { notesDocument } from '../notes/document.ts';

vi.setConfig({ testTimeout: 60_000 });

/** `CONVERSATIONS=2000` tries ten times as many for each promise. */
const runs = { numRuns: Number(process.env['CONVERSATIONS'] ?? 200) };
const last = (all: readonly Conversation[]) => all.at(-1) ?? aNewCheck();
const stateOf = ({ context: { screen } }: Conversation) =>
  screen.kind === 'question' ? screen.part : screenName(screen);

/** After any events, in any order, this holds after each of them. */
const always = (promise: (now: Conversation, before: Conversation | undefined) => void) => {
  fc.assert(
    fc.property(conversations, (all) => {
      all.forEach((now, index) => promise(now, all[index - 1]));
    }),
    runs,
  );
};

describe('after any events', () => {
  it('the screen is one that the answers and drafts open', () => {
    always(({ context: { answers, drafts, screen } }) => {
      expect(screensOf(mild, answers, drafts)).toContainEqual(screen);
    });
  });

  it('the state is the one the screen belongs to', () => {
    always((now) => {
      expect(now.state).toBe(stateOf(now));
    });
  });

  it('an emergency is on the screen only where the answers say so', () => {
    always(({ state, context }) => {
      if (state === 'emergency') expect(assess(mild, context.answers).outcome.id).toBe('emergency');
    });
  });

  it('answers with an emergency sign never lead past the emergency', () => {
    always(({ state, context }) => {
      const stopped = pathOf(mild, context.answers).stops.some(({ screen }) => screen === 'emergency');
      if (stopped) expect(['start', 'warningSigns', 'emergency']).toContain(state);
    });
  });

  it('review and notes are open only where the answers are complete', () => {
    always(({ state, context }) => {
      if (state === 'review' || state === 'notes') expect(() => assess(mild, context.answers)).not.toThrow();
    });
  });

  it('nobody gets past a call screen that was not shown', () => {
    fc.assert(
      fc.property(conversations, (all) => {
        all.forEach(({ context: { answers, drafts, screen } }, index) => {
          const open = screensOf(mild, answers, drafts);
          const passed = open
            .slice(
              0,
              open.findIndex(({ id }) => id === screen.id),
            )
            .filter((screen) => screenName(screen) === 'callToday');
          const seen = all.slice(0, index).map((each) => each.screen);
          expect(seen).toEqual(expect.arrayContaining(passed.map(({ id }) => id)));
        });
      }),
      runs,
    );
  });

  it('only the answers of the screen they were given on have changed, unless all are forgotten', () => {
    always(({ context, state }, before) => {
      if (!before || state === 'start') return;
      const changed = Object.keys(context.answers).filter(
        (id) => context.answers[id] !== before.context.answers[id],
      );
      expect(changed.filter((id) => !isOnScreen(mild, id, before.screen))).toEqual([]);
    });
  });
});

describe('the same answers give the same notes', () => {
  const noEmergency = { emergencySigns: ['none'], age: 'from50to64' };

  it('whatever was answered, drafted, changed and taken back on the way', () => {
    const rest = answersToEverything(mild).map((answers) => ({ ...answers, ...noEmergency }));
    fc.assert(
      fc.property(conversations, rest, (all, answers) => {
        const end = driven(last(all), answers);
        fc.pre(end.state === 'review');
        const counting = effective(mild, end.context.answers);
        const straight = inReview(counting);
        expect(straight.context.answers).toEqual(counting);
        expect(notesDocument(mild, pageOne, end.context.answers)).toEqual(
          notesDocument(mild, pageOne, straight.context.answers),
        );
      }),
      runs,
    );
  });

  it('also where each of them is changed in review, one by one', () => {
    fc.assert(
      fc.property(completeAnswers(mild, noEmergency), completeAnswers(mild, noEmergency), (first, wanted) => {
        const end = mild.questions.reduce((now, { id }) => changed(now, id, wanted), inReview(first));
        expect(end.state).toBe('review');
        expect(notesDocument(mild, pageOne, end.context.answers)).toEqual(
          notesDocument(mild, pageOne, wanted),
        );
      }),
      runs,
    );
  });
});
