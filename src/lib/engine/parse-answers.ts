import type { Answer, Answers } from './answers.ts';
import type { Question, Questionnaire } from './schema.ts';

export class AnswersError extends Error {
  override name = 'AnswersError';
}

/**
 * Answers from outside, checked: known questions, known options, one answer or a list as the question asks, exclusive
 * options alone. Throws AnswersError naming the question and what is wrong with it.
 */
export function parseAnswers(questionnaire: Questionnaire, data: unknown): Answers {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new AnswersError('an answer set is an object: {"question": "option", …}');
  return Object.fromEntries(
    Object.entries(data).map(([id, answer]) => [id, parseAnswer(questionNamed(questionnaire, id), answer)]),
  );
}

function questionNamed({ questions }: Questionnaire, id: string): Question {
  const question = questions.find((each) => each.id === id);
  if (!question) throw new AnswersError(`question "${id}" is not in the questionnaire`);
  return question;
}

function parseAnswer(question: Question, answer: unknown): Answer {
  return question.kind === 'single' ? parseSingle(question, answer) : parseMultiple(question, answer);
}

function parseSingle(question: Question, answer: unknown): string {
  if (typeof answer !== 'string') throw new AnswersError(`question "${question.id}" takes one option id`);
  return knownOption(question, answer);
}

function parseMultiple(question: Question, answer: unknown): string[] {
  if (!Array.isArray(answer)) throw new AnswersError(`question "${question.id}" takes a list of option ids`);
  const picks = answer.map((option) => knownOption(question, option));
  if (new Set(picks).size < picks.length)
    throw new AnswersError(`question "${question.id}" has an option picked twice`);
  const alone = question.options.find(({ id, exclusive }) => exclusive && picks.includes(id));
  if (alone && picks.length > 1)
    throw new AnswersError(`question "${question.id}": option "${alone.id}" stands alone`);
  return picks;
}

function knownOption(question: Question, option: unknown): string {
  const known = question.options.find(({ id }) => id === option);
  if (!known) throw new AnswersError(`question "${question.id}" has no option ${JSON.stringify(option)}`);
  return known.id;
}
