import { matchCondition, type ConditionCases } from '../../lib/engine/match-condition.ts';
import type { Condition, Questionnaire } from '../../lib/engine/schema.ts';
import { codeOf } from './names.ts';

/** The condition in FHIRPath, evaluated on the response being filled in. */
export const pathTo = (questionnaire: Questionnaire, condition: Condition): string =>
  matchCondition(paths, condition, questionnaire);

const paths: ConditionCases<Condition, Questionnaire, string> = {
  question: ({ question, picked }) => picks(question, picked),
  is: ({ is }, questionnaire) => pathTo(questionnaire, questionnaire.definitions[is] ?? { any: [] }),
  all: ({ all }, questionnaire) => joined(questionnaire, all, ' and ') ?? 'true',
  any: ({ any }, questionnaire) => joined(questionnaire, any, ' or ') ?? 'false',
  not: ({ not }, questionnaire) => `${pathTo(questionnaire, not)}.not()`,
  atLeast: ({ atLeast, of }, questionnaire) => {
    const counted = of.map((operand) => `iif(${pathTo(questionnaire, operand)}, 1, 0)`);
    return `((${counted.join(' + ')}) >= ${atLeast})`;
  },
};

const joined = (questionnaire: Questionnaire, operands: readonly Condition[], between: string) =>
  operands.length === 0
    ? undefined
    : `(${operands.map((operand) => pathTo(questionnaire, operand)).join(between)})`;

/** Whether one of these is picked. */
export const picks = (question: string, picked: readonly string[]) => {
  const codes = picked.map((option) => `'${codeOf(question, option)}'`).join(' | ');
  return `(%resource.descendants().where(linkId = '${question}').answer.value.where(code in (${codes})).exists())`;
};

/** Whether the question has an answer. */
export const answered = (question: string) =>
  `%resource.descendants().where(linkId = '${question}').answer.exists()`;
