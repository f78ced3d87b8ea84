import fc from 'fast-check';
import type { Answer, Answers } from '../../../src/lib/engine/answers.ts';
import { askedOnScreen } from '../../../src/lib/engine/screens.ts';
import type { CheckEvent } from '../../../src/lib/machine/machine.ts';
import { answerBy, answersToEverything, choice, completeAnswers, type Choice } from './answers.ts';
import {
  aNewCheck,
  answer,
  back,
  begin,
  change,
  draft,
  forward,
  keepGoing,
  makeNotes,
  nextEvent,
  restart,
  stepsOf,
  type Conversation,
} from './conversation.ts';
import { mild } from './frozen.ts';

/** An action of a patient: an event, or picks on the current screen. */
export type Move =
  | { readonly does: CheckEvent }
  | { readonly answers: readonly [Choice, Choice]; readonly onlyOne: boolean }
  | { readonly drafts: readonly [Choice, Choice]; readonly onlyOne: boolean };

const choices = fc.tuple(choice, choice);
const questionId = fc.constantFrom(...mild.questions.map(({ id }) => id), 'weight');
const someAnswers = answersToEverything(mild).chain((answers) =>
  fc
    .subarray(Object.keys(answers), { maxLength: 2 })
    .map((ids): Answers => Object.fromEntries(ids.map((id) => [id, answers[id] ?? []]))),
);

export const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ answers: choices, onlyOne: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ drafts: choices, onlyOne: fc.boolean() }) },
  { weight: 4, arbitrary: fc.constant({ does: back }) },
  { weight: 3, arbitrary: fc.constantFrom(forward, begin, keepGoing).map((does) => ({ does })) },
  { weight: 4, arbitrary: questionId.map((id) => ({ does: change(id) })) },
  {
    weight: 2,
    arbitrary: someAnswers.chain((some) => fc.constantFrom({ does: answer(some) }, { does: draft(some) })),
  },
  { weight: 1, arbitrary: fc.constantFrom(makeNotes, restart).map((does) => ({ does })) },
);

/** The answers on the screen as chosen: first the question, then the follow-up that its answer opens. */
function picksOn({ context }: Conversation, chosen: readonly [Choice, Choice], onlyOne: boolean): Answers {
  const { screen, answers } = context;
  if (screen.kind !== 'question') return {};
  const [main] = screen.asked;
  const picks = main ? { [main.question.id]: answerBy(main, chosen[0]) } : {};
  const followUp = askedOnScreen(mild, answers, picks, screen.id).find(({ question }) => question.followUpOf);
  return followUp && !onlyOne ? { ...picks, [followUp.question.id]: answerBy(followUp, chosen[1]) } : picks;
}

export const eventOf = (conversation: Conversation, move: Move): CheckEvent => {
  if ('does' in move) return move.does;
  if ('answers' in move) return answer(picksOn(conversation, move.answers, move.onlyOne));
  return draft(picksOn(conversation, move.drafts, move.onlyOne));
};

export const moved = (conversation: Conversation, move: Move): Conversation =>
  conversation.then(eventOf(conversation, move));

/** The initial positions: the start, review, or anywhere reached by walking back. */
const beginnings: fc.Arbitrary<readonly Conversation[]> = fc
  .tuple(
    fc.oneof(completeAnswers(mild), completeAnswers(mild, { emergencySigns: ['none'], age: 'from50to64' })),
    fc.oneof(fc.constant(0), fc.nat({ max: 20 })),
    fc.boolean(),
  )
  .map(([answers, stepsBack, fromStart]) => {
    const walked = stepsOf(answers).filter(({ state }) => state !== 'notes');
    return fromStart
      ? [aNewCheck()]
      : Array.from({ length: stepsBack }).reduce<Conversation[]>(wentBack, walked);
  });

const wentBack = (all: Conversation[]): Conversation[] => [...all, (all.at(-1) ?? aNewCheck()).then(back)];

/** Random conversations, move by move. */
export const conversations: fc.Arbitrary<readonly Conversation[]> = fc
  .tuple(beginnings, fc.array(move, { maxLength: 50 }))
  .map(([before, moves]) =>
    moves.reduce((all, each) => [...all, moved(all.at(-1) ?? aNewCheck(), each)], [...before]),
  );

/** Continues from anywhere to review, if possible: open questions are answered from `rest`, the others stay. */
export function driven(from: Conversation, rest: Answers): Conversation {
  const { answers, drafts } = from.context;
  return towardsReview(from, (question) => drafts[question] ?? answers[question] ?? rest[question]);
}

/** In review: changes the answer to `question`, if it is asked, and continues with `wanted` until review is back. */
export function changed(review: Conversation, question: string, wanted: Answers): Conversation {
  return towardsReview(review.then(change(question)), (id) => wanted[id] ?? review.context.answers[id]);
}

function towardsReview(from: Conversation, answerTo: (question: string) => Answer | undefined): Conversation {
  const given = mild.questions.flatMap(({ id }): [string, Answer][] => {
    const known = answerTo(id);
    return known === undefined ? [] : [[id, known]];
  });
  const event = from.state === 'review' ? undefined : nextEvent(from, Object.fromEntries(given));
  const next = event && from.then(event);
  return !next || next.context === from.context ? from : towardsReview(next, answerTo);
}
