import type {
  Extension,
  Questionnaire as Form,
  QuestionnaireItem,
  QuestionnaireItemAnswerOption,
} from '@medplum/fhirtypes';
import type { Option, Question, Questionnaire, Stop } from '../../lib/engine/schema.ts';
import { partName } from '../../lib/i18n/part-name.ts';
import type { OutcomeWords, SignWords, Words } from '../../lib/i18n/words.ts';
import { enabling } from './enable.ts';
import { layoutOf, type LayoutItem } from './layout.ts';
import { canonicalBase, codeOf, codeSystemUrl, questionnaireUrl, resourceName, stopLinkId } from './names.ts';
import { offered } from './offered.ts';
import { metadata, type Publication } from './publication.ts';
import { optionText, localized } from './wording.ts';

/**
 * The questionnaire as a FHIR R4 Questionnaire, its extensions those of Structured Data Capture. A form that knows none
 * of them still asks the same questions.
 */
export function questionnaireResource(publication: Publication): Form {
  const { questionnaire, languages, contentHash } = publication;
  return {
    resourceType: 'Questionnaire',
    id: questionnaire.id,
    ...metadata(publication),
    url: questionnaireUrl(questionnaire),
    identifier: [{ system: `${canonicalBase(questionnaire)}/content`, value: contentHash }],
    name: resourceName(questionnaire),
    ...localized('title', languages, ({ ui }) => ui.app.name),
    ...localized('description', languages, ({ ui }) => ui.app.description),
    subjectType: ['Patient'],
    item: [
      display(publication, 'disclosures', disclosures),
      ...layoutOf(questionnaire).map((item) => itemOf(publication, item)),
    ],
  };
}

const disclosures = ({ notes: { disclosures: localized } }: Words) =>
  [localized.D1, localized.D2, localized.D3, localized.D4, localized.D6, localized.review]
    .filter((line) => line !== '')
    .join(' ');

function itemOf(publication: Publication, item: LayoutItem): QuestionnaireItem {
  const { linkId, part, question, stop, items } = item;
  const when = enabling(publication.questionnaire, item);
  if (question) return { ...questionItem(publication, question), ...when };
  if (stop) return { ...stopItem(publication, stop), ...when };
  return {
    linkId,
    ...(part && localized('text', publication.languages, (words) => partName(words, part))),
    type: 'group',
    ...when,
    item: items.map((each) => itemOf(publication, each)),
  };
}

function questionItem(publication: Publication, question: Question): QuestionnaireItem {
  const { id, kind, options } = question;
  const { questionnaire, languages } = publication;
  const isMultiple = kind === 'multiple';
  const extension = [
    control(isMultiple ? 'check-box' : 'radio-button'),
    ...offered(questionnaire, question, languages),
  ];
  return {
    linkId: id,
    extension,
    ...localized('text', languages, ({ questions }) =>
      [questions[id]?.heading, questions[id]?.hint].filter(Boolean).join(' '),
    ),
    type: 'choice',
    required: true,
    ...(isMultiple && { repeats: true }),
    answerOption: options.map((option) => answerOption(publication, id, option)),
    item: [
      ...(languages[0].words.questions[id]?.warning
        ? [display(publication, `${id}-warning`, ({ questions }) => questions[id]?.warning ?? '')]
        : []),
      display(
        publication,
        `${id}-help`,
        ({ questions }) => `${questions[id]?.why} ${questions[id]?.help}`,
        control('help'),
      ),
    ],
  };
}

function answerOption(
  { questionnaire, languages }: Publication,
  question: string,
  { id, exclusive }: Option,
): QuestionnaireItemAnswerOption {
  return {
    ...(exclusive && { extension: [standsAlone] }),
    valueCoding: {
      system: codeSystemUrl(questionnaire),
      code: codeOf(question, id),
      ...localized('display', languages, (words) => optionText(words, question, id)),
    },
  };
}

/** A stop is told, with what makes it more urgent after it. */
function stopItem(publication: Publication, stop: Stop): QuestionnaireItem {
  return display(publication, stopLinkId(stop), (words) => stopText(words, publication.questionnaire, stop));
}

function stopText({ outcomes }: Words, { questions }: Questionnaire, { screen, after, final }: Stop): string {
  const own: OutcomeWords = outcomes[screen] ?? { heading: screen };
  const { heading, lead, action, paragraphs = [], forSigns = {}, stop, keepGoing } = own;
  const signs = questions.find(({ id }) => id === after)?.options ?? [];
  return [
    heading,
    lead,
    action,
    ...paragraphs,
    ...signs.map(({ id }) => forSigns[id]).map((advice) => advice && adviceText(advice)),
    final ? stop : keepGoing,
  ]
    .filter((text) => text !== undefined)
    .join(' ');
}

const adviceText = ({ lead, items }: SignWords): string => (items ? `${lead} ${items.join('; ')}.` : lead);

const display = (
  { languages }: Publication,
  linkId: string,
  read: (words: Words) => string,
  ...extension: Extension[]
): QuestionnaireItem => ({
  linkId,
  ...(extension.length > 0 && { extension }),
  ...localized('text', languages, read),
  type: 'display',
});

const control = (code: string): Extension => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
  },
});

const standsAlone: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
  valueBoolean: true,
};
