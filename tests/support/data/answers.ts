import fc from 'fast-check';
import { asAnswer, type Answer, type Answers } from '../../../src/lib/engine/answers.ts';
import { pathOf, type AskedQuestion } from '../../../src/lib/engine/path.ts';
import type { Questionnaire } from '../../../src/lib/engine/schema.ts';

/** A choice for any question: one option, or some of those that can be combined. */
export interface Choice {
  readonly alone: boolean;
  readonly first: number;
  readonly mask: number;
}

export const choice: fc.Arbitrary<Choice> = fc.record({
  alone: fc.boolean(),
  first: fc.nat({ max: 1000 }),
  mask: fc.nat({ max: 2 ** 16 - 1 }),
});

export function answerBy({ question, offered }: AskedQuestion, { alone, first, mask }: Choice): Answer {
  const ids = offered.map(({ id }) => id);
  if (question.kind === 'single') return ids[first % ids.length] ?? [];
  const escapes = offered.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  const together = ids.filter((id) => !escapes.includes(id));
  const some = together.filter((_, index) => mask & (1 << index));
  const one = alone && escapes.length > 0 ? escapes : together;
  return asAnswer(question, !alone && some.length > 0 ? some : [one[first % one.length] ?? '']);
}

/** `answers` completed along the path that they take. */
export function completed(
  questionnaire: Questionnaire,
  answers: Answers,
  choices: Readonly<Record<string, Choice>>,
): Answers {
  const open = pathOf(questionnaire, answers).asked.find(({ picks }) => picks.length === 0);
  const chosen = open && choices[open.question.id];
  if (!open || !chosen) return answers;
  const answered = { ...answers, [open.question.id]: answerBy(open, chosen) };
  return completed(questionnaire, answered, choices);
}

const choicesFor = ({ questions }: Questionnaire): fc.Arbitrary<Readonly<Record<string, Choice>>> =>
  fc.record(Object.fromEntries(questions.map(({ id }) => [id, choice])));

/** Complete answer sets for any questionnaire, each with the answers that are `given`. */
export const completeAnswers = (questionnaire: Questionnaire, given: Answers = {}): fc.Arbitrary<Answers> =>
  choicesFor(questionnaire).map((choices) => completed(questionnaire, given, choices));

/** An answer to every question, whether it is on the path or not. */
export const answersToEverything = (questionnaire: Questionnaire): fc.Arbitrary<Answers> =>
  choicesFor(questionnaire).map((choices) =>
    Object.fromEntries(
      questionnaire.questions.flatMap((question) => {
        const chosen = choices[question.id];
        return chosen
          ? [[question.id, answerBy({ question, offered: question.options, picks: [] }, chosen)]]
          : [];
      }),
    ),
  );

/** Only the answers that count: those on the path, in its order. */
export const effective = (questionnaire: Questionnaire, answers: Answers): Answers =>
  Object.fromEntries(
    pathOf(questionnaire, answers)
      .asked.filter(({ picks }) => picks.length > 0)
      .map(({ question, picks }) => [question.id, asAnswer(question, picks)]),
  );
