import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import {
  aNewCheck,
  back,
  nextEvent,
  restart,
  stepsOf,
  type Conversation,
} from '../../../tests/support/data/conversation.ts';
import { eventOf, move } from '../../../tests/support/data/moves.ts';
import { mild, patient } from '../../../tests/support/data/frozen.ts';
import { pathOf } from '../engine/path.ts';
import { screensOf } from '../engine/screens.ts';
import { createCheckMachine, type CheckEvent } from './machine.ts';

vi.setConfig({ testTimeout: 60_000 });

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** What no screen would send: events nobody knows, and answers to nothing, with nothing, or with what is not there. */
const anyId = fc.oneof(fc.constantFrom(...mild.questions.map(({ id }) => id)), fc.string({ maxLength: 8 }));
const anyOption = fc.oneof(
  fc.constantFrom(...mild.questions.flatMap(({ options }) => options.map(({ id }) => id))),
  fc.constantFrom('', 'toString', '__proto__', 'constructor'),
);
const anyAnswers = fc.dictionary(anyId, fc.oneof(anyOption, fc.array(anyOption, { maxLength: 4 })), {
  maxKeys: 3,
});
const stray: fc.Arbitrary<CheckEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('question.answer', 'question.draft'), answers: anyAnswers }),
  fc.record({ type: fc.constant('answer.change'), question: anyId }),
  fc.record({ type: fc.constantFrom('', 'toString', 'xstate.init', 'start', 'emergency') }),
) as fc.Arbitrary<CheckEvent>;

const does = stray.map((event) => ({ does: event }));
const walk = fc.array(fc.oneof({ weight: 3, arbitrary: move }, { weight: 1, arbitrary: does }), {
  maxLength: 30,
});

/** Someone whose answers are all there; only what is changed and taken back may lead elsewhere. */
const wellAnswered = patient();

/** Where the walks begin: at the start, or anywhere on the way of someone who answers everything. */
const beginnings = [aNewCheck(), ...stepsOf(wellAnswered)];

/** As someone goes on who picks what they can: a stop and the notes are left with Back. */
const wayOn = (now: Conversation): Conversation => now.then(nextEvent(now, wellAnswered) ?? back);

function keepsItsRules(now: Conversation): void {
  const { state, context } = now;
  expect(screensOf(mild, context.answers, context.drafts)).toContainEqual(context.screen);
  expect(wayOn(now).screen, 'there is a way on').not.toBe(now.screen);
  expect(now.then(restart).state, 'there is a way to the start').toBe('start');
  if (!pathOf(mild, context.answers).stops.some(({ screen }) => screen === 'emergency')) return;
  expect(['start', 'warningSigns', 'emergency'], 'an emergency is never passed').toContain(state);
}

it(`walks of any events end nowhere: SEED=${seed}`, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), walk, (beginning, moves) => {
      moves.reduce((now, each) => {
        const next = now.then(eventOf(now, each));
        keepsItsRules(next);
        seen.add(next.state);
        return next;
      }, beginning);
    }),
    { numRuns: Number(process.env['WALKS'] ?? 1_000), seed },
  );
  expect([...seen].sort()).toEqual(Object.keys(createCheckMachine(mild).states).sort());
});
