import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { asAnswer, type Answers } from '../../../src/lib/engine/answers.ts';
import {
  createCheckMachine,
  type CheckContext,
  type CheckEvent,
  type CheckMachine,
} from '../../../src/lib/machine/machine.ts';
import { completed, type Choice } from './answers.ts';
import { mild } from './frozen.ts';

/** A conversation so far: tests read its position and send the next event. */
export interface Conversation {
  readonly state: string;
  readonly context: CheckContext;
  readonly screen: string;
  readonly then: (...events: readonly CheckEvent[]) => Conversation;
}

const at = (machine: CheckMachine, snapshot: SnapshotFrom<CheckMachine>): Conversation => ({
  state: String(snapshot.value),
  context: snapshot.context,
  screen: snapshot.context.screen.id,
  then: (...events) =>
    at(
      machine,
      events.reduce((now, event) => transition(machine, now, event)[0], snapshot),
    ),
});

/** With a chart created on each call, so that a fault seeded into the chart is in it. */
export const aNewCheck = (): Conversation => {
  const machine = createCheckMachine(mild);
  return at(machine, initialTransition(machine)[0]);
};

export const begin: CheckEvent = { type: 'check.begin' };
export const restart: CheckEvent = { type: 'check.restart' };
export const back: CheckEvent = { type: 'question.back' };
export const forward: CheckEvent = { type: 'question.forward' };
export const keepGoing: CheckEvent = { type: 'stop.keepGoing' };
export const makeNotes: CheckEvent = { type: 'notes.make' };
export const answer = (answers: Answers): CheckEvent => ({ type: 'question.answer', answers });
export const draft = (answers: Answers): CheckEvent => ({ type: 'question.draft', answers });
export const change = (question: string): CheckEvent => ({ type: 'answer.change', question });

/** The next event of a patient with these answers: each takes them one screen further, until the end. */
export function nextEvent({ context: { screen } }: Conversation, answers: Answers): CheckEvent | undefined {
  if (screen.kind === 'start') return begin;
  if (screen.kind === 'review') return makeNotes;
  if (screen.kind === 'stop' && !screen.final) return keepGoing;
  return screen.kind === 'question' ? answer(onScreen(screen.id, answers)) : undefined;
}

const onScreen = (screen: string, answers: Answers): Answers =>
  Object.fromEntries(
    mild.questions
      .filter(({ id, followUpOf }) => (id === screen || followUpOf === screen) && answers[id] !== undefined)
      .map((question) => [question.id, answers[question.id] ?? asAnswer(question, [])]),
  );

/** Every step of the conversation as this patient answers, from `from` to the end. */
export function stepsOf(answers: Answers, from = aNewCheck()): Conversation[] {
  const event = nextEvent(from, answers);
  return event ? [from, ...stepsOf(answers, from.then(event))] : [from];
}

export const inReview = (answers: Answers): Conversation => {
  const review = stepsOf(answers).find(({ state }) => state === 'review');
  if (!review) throw new Error('these answers do not lead to review');
  return review;
};

export const onScreenOf = (id: string, answers: Answers): Conversation => {
  const found = stepsOf(answers).find(({ screen }) => screen === id);
  if (!found) throw new Error(`these answers do not lead to ${id}`);
  return found;
};

/** Answers to everything that is still open, by the given choices. */
export const completedBy = (answers: Answers, choices: Readonly<Record<string, Choice>>): Answers =>
  completed(mild, answers, choices);
