import type { Extension } from '@medplum/fhirtypes';
import { matchCondition, type ConditionCases } from '../../lib/engine/match-condition.ts';
import type { Condition, Question, Questionnaire } from '../../lib/engine/schema.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { codeOf } from './names.ts';
import { optionCoding } from './option-coding.ts';
import type { Publication } from './publication.ts';

const toggle =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerOptionsToggleExpression';

/**
 * Which options are offered only to some. Standard R4 cannot express it and offers them to all; the check ignores picks
 * that it does not offer.
 */
export const offered = (
  source: Pick<Publication, 'questionnaire' | 'base'> & { readonly words: Words },
  { id, options }: Question,
): readonly Extension[] =>
  options.flatMap((option) =>
    option.when === undefined
      ? []
      : [
          {
            url: toggle,
            extension: [
              { url: 'option', valueCoding: optionCoding(source, id, option.id) },
              {
                url: 'expression',
                valueExpression: {
                  language: 'text/fhirpath',
                  expression: pathTo(source.questionnaire, option.when),
                },
              },
            ],
          },
        ],
  );

/** The condition in FHIRPath, evaluated on the response being filled in. */
const pathTo = (questionnaire: Questionnaire, condition: Condition): string =>
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

const picks = (question: string, picked: readonly string[]) => {
  const codes = picked.map((option) => `'${codeOf(question, option)}'`).join(' | ');
  return `(%resource.descendants().where(linkId = '${question}').answer.value.where(code in (${codes})).exists())`;
};
