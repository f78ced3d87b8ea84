import { asAnswer, type Answer, type Answers } from '../../../src/lib/engine/answers.ts';
import { atomsOf } from '../../../src/lib/engine/atoms.ts';
import type { Option, Question, Questionnaire } from '../../../src/lib/engine/schema.ts';
import { diceFrom, randomAnswers } from '../../oracle/random-answers.ts';

/** `RANDOM_PATHS=20000` tries ten times as many beside the systematic ones. */
export const randomPaths = Number(process.env['RANDOM_PATHS'] ?? 2_000);

/**
 * Answers for the paths through the questionnaire: every pair of answers to the questions that a path depends on (for a
 * pick-all question each option, and all that can be combined), every set of picks of each such question, and random
 * answers to everything. All combinations would be seventeen million; only the proof covers them all.
 */
export function* everyPath(questionnaire: Questionnaire, base: Answers): Generator<Answers> {
  const deciding = decidingQuestions(questionnaire);
  yield* everyTwo(deciding, base);
  for (const question of deciding)
    for (const answer of allAnswersTo(question)) yield { ...base, [question.id]: answer };
  const dice = diceFrom(20260301);
  for (let count = 0; count < randomPaths; count += 1) yield randomAnswers(questionnaire, base, dice);
}

/** The questions that decide what is asked, what is offered and where a stop comes. */
function decidingQuestions({ questions, stops, definitions }: Questionnaire): readonly Question[] {
  const conditions = [
    ...questions.flatMap(({ when, options }) => [when, ...options.map((option) => option.when)]),
    ...stops.map(({ when }) => when),
  ];
  const read = conditions
    .flatMap((condition) => atomsOf(definitions, condition))
    .map(({ question }) => question);
  return questions.filter(({ id }) => read.includes(id));
}

function* everyTwo([question, ...others]: readonly Question[], base: Answers): Generator<Answers> {
  if (!question) return;
  for (const answer of tellingAnswersTo(question))
    for (const other of others)
      for (const second of tellingAnswersTo(other))
        yield { ...base, [question.id]: answer, [other.id]: second };
  yield* everyTwo(others, base);
}

const ids = (options: readonly Option[]) => options.map(({ id }) => id);
const together = ({ options }: Question) => ids(options.filter(({ exclusive }) => !exclusive));

function tellingAnswersTo(question: Question): readonly Answer[] {
  const alone = ids(question.options).map((id) => asAnswer(question, [id]));
  return question.kind === 'single' ? alone : [...alone, together(question)];
}

function allAnswersTo(question: Question): readonly Answer[] {
  if (question.kind === 'single') return tellingAnswersTo(question);
  const some = together(question).reduce<string[][]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
  const alone = ids(question.options.filter(({ exclusive }) => exclusive)).map((id) => [id]);
  return [...some.filter((set) => set.length > 0), ...alone];
}
