import type {
  Extension,
  Questionnaire as Form,
  QuestionnaireItem,
  QuestionnaireItemAnswerOption,
} from '@medplum/fhirtypes';
import type { Option, Question, Stop } from '../../lib/engine/schema.ts';
import { partName } from '../../lib/i18n/part-name.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { enabling, expressionOf } from './enable.ts';
import { layoutOf, type LayoutItem } from './layout.ts';
import { formId, namesIn, resourceName, stopLinkId, type Wording } from './names.ts';
import { offered } from './offered.ts';
import { optionCoding } from './option-coding.ts';
import { idIn, metadata, releaseOf, type Publication } from './publication.ts';
import { stopTexts } from './stop.ts';
import { extensions, questionText } from './wording.ts';
import { plainText, xhtml, type Paragraph } from './xhtml.ts';

/** A publication, and the words of one of its forms. */
interface Source extends Publication {
  readonly words: Words;
}

/** Every language, each with the words for the patient and for someone who answers for another person. */
export const wordingsOf = ({ languages }: Publication): readonly Wording[] =>
  languages.flatMap(({ locale }) => [false, true].map((carer) => ({ locale, carer })));

/**
 * The questionnaire as a FHIR R4 Questionnaire in one wording, with extensions from Structured Data Capture. A form
 * that supports none of them still asks the same questions. Throws if there are no words in the language.
 */
export function questionnaireResource(publication: Publication, wording = wordingsOf(publication)[0]): Form {
  const { questionnaire, languages, contentHash, base, copyright } = publication;
  const language = languages.find(({ locale }) => locale === wording?.locale);
  if (!wording || !language) throw new Error(`questionnaire: there are no words in "${wording?.locale}"`);
  const words = wording.carer ? language.carer : language.words;
  const source = { ...publication, words };
  const names = namesIn(base, questionnaire);
  const [original] = wordingsOf(publication);
  const isOriginal = wording.locale === original?.locale && !wording.carer;
  return {
    resourceType: 'Questionnaire',
    id: idIn(publication, formId(questionnaire, wording)),
    language: wording.locale,
    url: names.questionnaire(wording),
    identifier: [
      { system: names.content, value: contentHash },
      releaseOf(publication, formId(questionnaire, wording)),
    ],
    ...metadata(publication),
    copyright: copyright.codes,
    ...(!isOriginal &&
      original && { derivedFrom: [`${names.questionnaire(original)}|${questionnaire.version}`] }),
    name: resourceName(questionnaire, wordingName(wording)),
    title: formTitle(words),
    description: words.ui.app.description,
    subjectType: ['Patient'],
    item: [
      display('disclosures', [disclosures(words)]),
      ...layoutOf(questionnaire).flatMap((placed) => itemsOf(source, placed)),
    ],
  };
}

export const formTitle = ({ ui }: Words) => ui.app.name;

/** A name for the wording, in letters and digits. */
const wordingName = ({ locale, carer }: Wording) =>
  [locale === 'en' ? '' : locale.replace('-', ''), carer ? 'Carer' : ''].join('');

const disclosures = ({ notes: { disclosures: own } }: Words) =>
  [own.D1, own.D2, own.D3, own.D4, own.D6, own.review].filter((line) => line !== '').join(' ');

/** One item, or two if a warning precedes its question, under the same conditions. */
function itemsOf(source: Source, placed: LayoutItem): readonly QuestionnaireItem[] {
  const { linkId, part, about, question, stop, expression, given, items } = placed;
  const when = enabling(source, placed);
  if (stop) return [{ ...stopItem(source, stop), ...when }];
  if (question) {
    const { warning } = source.words.questions[question.id] ?? {};
    return [
      ...(warning ? [{ ...display(`${linkId}-warning`, [{ strong: warning }]), ...when }] : []),
      { ...questionItem(source, question), ...when },
    ];
  }
  const text = expression
    ? partName(source.words, 'review')
    : part
      ? partName(source.words, part)
      : source.words.questions[about ?? '']?.label;
  return [
    {
      linkId,
      ...(expression && { extension: [enabledWhen(expressionOf(source, expression, given))] }),
      ...(text && { text }),
      type: 'group',
      ...when,
      item: items.flatMap((each) => itemsOf(source, each)),
    },
  ];
}

function questionItem(source: Source, question: Question): QuestionnaireItem {
  const { id, kind, options } = question;
  const { codes, words } = source;
  const isMultiple = kind === 'multiple';
  const coding = codes[id];
  return {
    linkId: id,
    extension: [
      control(isMultiple ? 'check-box' : 'radio-button'),
      { url: extensions.choiceOrientation, valueCode: 'vertical' },
      ...offered(source, question),
    ],
    // A code for the whole question, not for one of its options only.
    ...(coding && coding.kind !== 'picked' && { code: [coding.question] }),
    text: questionText(words, id),
    type: 'choice',
    required: true,
    ...(isMultiple && { repeats: true }),
    answerOption: options.map((option) => answerOption(source, id, option)),
    item: [helpItem(words, id)],
  };
}

function answerOption(source: Source, question: string, option: Option): QuestionnaireItemAnswerOption {
  const valueCoding = optionCoding(source, question, option.id);
  return { ...(option.exclusive && { extension: [standsAlone] }), valueCoding };
}

/** Some renderers recognize help by the item's control, others by the category of its text. */
const helpItem = ({ questions }: Words, id: string): QuestionnaireItem => ({
  linkId: `${id}-help`,
  extension: [
    control('help'),
    {
      url: extensions.displayCategory,
      valueCodeableConcept: {
        coding: [{ system: 'http://hl7.org/fhir/questionnaire-display-category', code: 'instructions' }],
      },
    },
  ],
  text: [questions[id]?.why, questions[id]?.help].filter(Boolean).join(' '),
  type: 'display',
});

/** A stop is a separate group, so that every renderer shows its heading as one. */
function stopItem({ questionnaire, words }: Source, stop: Stop): QuestionnaireItem {
  const { heading, paragraphs } = stopTexts(words, questionnaire, stop);
  const linkId = stopLinkId(stop);
  return {
    linkId,
    text: heading,
    _text: { extension: [{ url: extensions.style, valueString: 'color: #8b0000; font-weight: bold' }] },
    type: 'group',
    item: [display(`${linkId}-text`, paragraphs)],
  } as QuestionnaireItem;
}

/** A text to read. Anything beyond one plain paragraph is also included as XHTML. */
const display = (linkId: string, paragraphs: readonly Paragraph[]): QuestionnaireItem =>
  ({
    linkId,
    text: plainText(paragraphs),
    ...(paragraphs.some((each) => typeof each !== 'string') && {
      _text: { extension: [{ url: extensions.xhtml, valueString: xhtml(paragraphs) }] },
    }),
    type: 'display',
  }) as QuestionnaireItem;

const control = (code: string): Extension => ({
  url: extensions.itemControl,
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
  },
});

const enabledWhen = (expression: string): Extension => ({
  url: extensions.enableWhenExpression,
  valueExpression: { language: 'text/fhirpath', expression },
});

const standsAlone: Extension = { url: extensions.optionExclusive, valueBoolean: true };
