import type { Extension } from '@medplum/fhirtypes';
import type { Condition, Question, Questionnaire } from '../../lib/engine/schema.ts';
import { codeOf, codeSystemUrl } from './names.ts';
import { optionText, type Languages } from './wording.ts';

const toggle =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerOptionsToggleExpression';

/**
 * Which options are offered only to some. Plain R4 cannot say it and offers them to all; the check reads no pick that it
 * does not offer.
 */
export const offered = (
  questionnaire: Questionnaire,
  { id, options }: Question,
  languages: Languages,
): readonly Extension[] =>
  options.flatMap((option) =>
    option.when === undefined
      ? []
      : [
          {
            url: toggle,
            extension: [
              {
                url: 'option',
                valueCoding: {
                  system: codeSystemUrl(questionnaire),
                  code: codeOf(id, option.id),
                  display: optionText(languages[0].words, id, option.id),
                },
              },
              {
                url: 'expression',
                valueExpression: {
                  language: 'text/fhirpath',
                  expression: pathTo(questionnaire, option.when),
                },
              },
            ],
          },
        ],
  );

/** The condition in FHIRPath, on the response that is being filled in. */
function pathTo(questionnaire: Questionnaire, condition: Condition): string {
  const path = (part: Condition) => pathTo(questionnaire, part);
  if ('question' in condition) return picks(condition.question, condition.picked);
  if ('is' in condition) return path(questionnaire.definitions[condition.is] ?? { any: [] });
  if ('not' in condition) return `${path(condition.not)}.not()`;
  if ('atLeast' in condition)
    return `((${condition.of.map((part) => `iif(${path(part)}, 1, 0)`).join(' + ')}) >= ${condition.atLeast})`;
  const [parts, joint] = 'all' in condition ? [condition.all, ' and '] : [condition.any, ' or '];
  return parts.length === 0 ? String('all' in condition) : `(${parts.map(path).join(joint)})`;
}

const picks = (question: string, picked: readonly string[]) => {
  const codes = picked.map((option) => `'${codeOf(question, option)}'`).join(' | ');
  return `(%resource.descendants().where(linkId = '${question}').answer.value.where(code in (${codes})).exists())`;
};
