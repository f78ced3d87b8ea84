import type {
  CodeSystem,
  CodeSystemConcept,
  CodeSystemConceptDesignation,
  ValueSet,
} from '@medplum/fhirtypes';
import type { Option } from '../../lib/engine/schema.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { codeOf, namesIn, resourceName, valueSetId } from './names.ts';
import { idIn, metadata, releaseOf, type Publication } from './publication.ts';
import { optionText, localized } from './wording.ts';

/** Every option of every question as a code. A question is the parent of its options and not an answer itself. */
export function codeSystemResource(publication: Publication): CodeSystem {
  const { questionnaire, languages, base } = publication;
  const { questions } = questionnaire;
  const names = namesIn(base, questionnaire);
  return {
    resourceType: 'CodeSystem',
    id: idIn(publication, `${questionnaire.id}-options`),
    language: languages[0].locale,
    url: names.codeSystem,
    identifier: [releaseOf(publication, `${questionnaire.id}-options`)],
    ...metadata(publication),
    name: resourceName(questionnaire, 'options'),
    ...localized('title', languages, ({ ui }) => ui.app.name),
    description: languages[0].words.ui.app.description,
    caseSensitive: true,
    valueSet: names.allOptions,
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

/**
 * An option's name in each language, and, where that differs, in the words for someone who answers for another
 * person.
 */
function conceptOf({ languages }: Publication, question: string, { id }: Option): CodeSystemConcept {
  const [own] = languages;
  const text = (words: Words) => optionText(words, question, id);
  const display = text(own.words);
  const designation = languages.flatMap(({ locale, words, carer }): CodeSystemConceptDesignation[] =>
    [...new Set([text(words), text(carer)])]
      .filter((value) => locale !== own.locale || value !== display)
      .map((value) => ({ language: locale, value })),
  );
  return { code: codeOf(question, id), display, ...(designation.length > 0 && { designation }) };
}

/** The options of each question, and all of them together. */
export const valueSetResources = (publication: Publication): readonly ValueSet[] => {
  const { questionnaire, languages, base } = publication;
  const names = namesIn(base, questionnaire);
  const about = {
    language: languages[0].locale,
    ...metadata(publication),
    description: languages[0].words.ui.app.description,
  };
  const system = names.codeSystem;
  const all: ValueSet = {
    resourceType: 'ValueSet',
    id: idIn(publication, `${questionnaire.id}-options`),
    url: names.allOptions,
    identifier: [releaseOf(publication, `${questionnaire.id}-options`)],
    ...about,
    name: resourceName(questionnaire, 'allOptions'),
    ...localized('title', languages, ({ ui }) => ui.app.name),
    compose: { include: [{ system, version: questionnaire.version }] },
  };
  return [
    all,
    ...questionnaire.questions.map(({ id, options }): ValueSet => ({
      resourceType: 'ValueSet',
      id: idIn(publication, valueSetId(questionnaire, id)),
      url: names.valueSet(id),
      identifier: [releaseOf(publication, valueSetId(questionnaire, id))],
      ...about,
      name: resourceName(questionnaire, id),
      ...localized('title', languages, ({ questions }) => questions[id]?.label ?? id),
      compose: {
        include: [
          {
            system,
            version: questionnaire.version,
            concept: options.map((option) => ({ code: codeOf(id, option.id) })),
          },
        ],
      },
    })),
  ];
};
