import type { CodeSystem, CodeSystemConcept, ValueSet } from '@medplum/fhirtypes';
import type { Option } from '../../lib/engine/schema.ts';
import { allOptionsUrl, codeOf, codeSystemUrl, resourceName, valueSetId, valueSetUrl } from './names.ts';
import { metadata, type Publication } from './publication.ts';
import { optionText, localized } from './wording.ts';

/** Every option of every question as a code. A question stands above its options; it is no answer itself. */
export function codeSystemResource(publication: Publication): CodeSystem {
  const { questionnaire, languages } = publication;
  const { questions } = questionnaire;
  return {
    resourceType: 'CodeSystem',
    id: `${questionnaire.id}-options`,
    ...metadata(publication),
    url: codeSystemUrl(questionnaire),
    name: resourceName(questionnaire, 'options'),
    ...localized('title', languages, ({ ui }) => ui.app.name),
    caseSensitive: true,
    valueSet: allOptionsUrl(questionnaire),
    hierarchyMeaning: 'grouped-by',
    content: 'complete',
    count: questions.length + questions.flatMap(({ options }) => options).length,
    property: [
      {
        code: 'notSelectable',
        uri: 'http://hl7.org/fhir/concept-properties#notSelectable',
        type: 'boolean',
      },
    ],
    concept: questions.map(({ id, options }) => ({
      code: id,
      display: languages[0].words.questions[id]?.label ?? id,
      property: [{ code: 'notSelectable', valueBoolean: true }],
      concept: options.map((option) => conceptOf(publication, id, option)),
    })),
  };
}

function conceptOf({ languages }: Publication, question: string, { id }: Option): CodeSystemConcept {
  const [own, ...others] = languages;
  const designation = others.map(({ locale, words }) => ({
    language: locale,
    value: optionText(words, question, id),
  }));
  return {
    code: codeOf(question, id),
    display: optionText(own.words, question, id),
    ...(designation.length > 0 && { designation }),
  };
}

/** The options of each question, and all of them together. */
export const valueSetResources = (publication: Publication): readonly ValueSet[] => {
  const { questionnaire, languages } = publication;
  const system = codeSystemUrl(questionnaire);
  const all: ValueSet = {
    resourceType: 'ValueSet',
    id: `${questionnaire.id}-options`,
    ...metadata(publication),
    url: allOptionsUrl(questionnaire),
    name: resourceName(questionnaire, 'allOptions'),
    ...localized('title', languages, ({ ui }) => ui.app.name),
    compose: { include: [{ system }] },
  };
  return [
    all,
    ...questionnaire.questions.map(({ id, options }): ValueSet => ({
      resourceType: 'ValueSet',
      id: valueSetId(questionnaire, id),
      ...metadata(publication),
      url: valueSetUrl(questionnaire, id),
      name: resourceName(questionnaire, id),
      ...localized('title', languages, ({ questions }) => questions[id]?.label ?? id),
      compose: {
        include: [{ system, concept: options.map((option) => ({ code: codeOf(id, option.id) })) }],
      },
    })),
  ];
};
