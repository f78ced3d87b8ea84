import { asAnswer, type Answer, type Answers } from '../../src/lib/engine/answers.ts';
import type { Question, Questionnaire } from '../../src/lib/engine/schema.ts';

/** A pseudo-random generator of numbers from 0 to 1, reproducible by seed (mulberry32). */
export type Dice = () => number;

export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * An answer to every question, on the path or off it. Some sets are fully random and some differ little from `base`, so
 * that the milder outcomes occur as well.
 */
export function randomAnswers({ questions }: Questionnaire, base: Answers, dice: Dice): Answers {
  const keep = oneOf([0, 0.6, 0.8, 0.9, 0.95], dice);
  const keepSigns = oneOf([0, 0.8, 0.98], dice);
  const isSign = ({ part }: Question) => part === 'warningSigns';
  return Object.fromEntries(
    questions.map((question) => [
      question.id,
      dice() < (isSign(question) ? Math.max(keep, keepSigns) : keep)
        ? (base[question.id] ?? [])
        : randomAnswer(question, dice),
    ]),
  );
}

/** The same answers without one of them. */
export function withoutOne(answers: Answers, dice: Dice): Answers {
  const left = oneOf(Object.keys(answers), dice);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== left));
}

function randomAnswer(question: Question, dice: Dice): Answer {
  const ids = question.options.map(({ id }) => id);
  if (question.kind === 'single') return oneOf(ids, dice);
  const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const share = oneOf([0.1, 0.3, 0.6], dice);
  const some = together.filter(() => dice() < share);
  const alone = dice() < 0.3 || some.length === 0;
  return asAnswer(question, alone ? [oneOf(ids, dice)] : some);
}

function oneOf<Each>(all: readonly Each[], dice: Dice): Each {
  const found = all[Math.floor(dice() * all.length)];
  if (found === undefined) throw new Error('there is nothing to pick from');
  return found;
}
