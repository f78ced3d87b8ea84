import { isDeepStrictEqual } from 'node:util';
import type { Answers } from '../../src/lib/engine/answers.ts';
import { UnansweredQuestionError } from '../../src/lib/engine/assess.ts';
import type { Questionnaire } from '../../src/lib/engine/schema.ts';
import { meaningOf } from '../../src/tools/proof/claims/witnesses.ts';
import { evaluate } from './evaluate.ts';
import { NotAnswered, type SecondOpinion } from './sheet.ts';

/** The result of one side: an assessment, or the first question that is still open. */
type Opinion = SecondOpinion | { readonly open: string };

export interface Disagreement {
  readonly answers: Answers;
  readonly engine: Opinion;
  readonly design: Opinion;
}

/** The results of the engine and the second opinion for these answers, if they differ. */
export function disagreement(questionnaire: Questionnaire, answers: Answers): Disagreement | undefined {
  const engine = ofTheEngine(questionnaire, answers);
  const design = secondOpinion(answers);
  return isDeepStrictEqual(engine, design) ? undefined : { answers, engine, design };
}

/** A disagreement with the fewest changes from `base`; only the changed answers are reported. */
export function smallestDisagreement(
  questionnaire: Questionnaire,
  answers: Answers,
  base: Answers,
): Disagreement | undefined {
  const found = disagreement(questionnaire, answers);
  if (!found) return undefined;
  const strange = differences(answers, base);
  const smaller = strange
    .map((id) => withAnswerOf(base, answers, id))
    .find((each) => disagreement(questionnaire, each));
  if (smaller) return smallestDisagreement(questionnaire, smaller, base);
  return { ...found, answers: Object.fromEntries(strange.map((id) => [id, answers[id] ?? []])) };
}

const differences = (answers: Answers, base: Answers): readonly string[] =>
  [...new Set([...Object.keys(answers), ...Object.keys(base)])].filter(
    (id) => !isDeepStrictEqual(answers[id], base[id]),
  );

function withAnswerOf(base: Answers, answers: Answers, question: string): Answers {
  const given = base[question];
  const others = Object.entries(answers).filter(([id]) => id !== question);
  return { ...Object.fromEntries(others), ...(given && { [question]: given }) };
}

function ofTheEngine(questionnaire: Questionnaire, answers: Answers): Opinion {
  try {
    return meaningOf(questionnaire, answers);
  } catch (error) {
    if (error instanceof UnansweredQuestionError) return { open: error.question };
    throw error;
  }
}

export function secondOpinion(answers: Answers): Opinion {
  try {
    return evaluate(answers);
  } catch (error) {
    if (error instanceof NotAnswered) return { open: error.question };
    throw error;
  }
}
