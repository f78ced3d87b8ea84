import type { Extension } from '@medplum/fhirtypes';
import type { Question } from '../../lib/engine/schema.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { pathTo } from './fhirpath.ts';
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
