import type {
  Patient,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
  Reference,
  RelatedPerson,
} from '@medplum/fhirtypes';
import { isHelper, type Answers } from '../../lib/engine/answers.ts';
import { firstUnanswered, pathOf, type Path } from '../../lib/engine/path.ts';
import type { Question, Questionnaire } from '../../lib/engine/schema.ts';
import { layoutOf, type LayoutItem } from './layout.ts';
import { namesIn } from './names.ts';
import { optionCoding, type OptionWords } from './option-coding.ts';
import { extensions } from './wording.ts';
import { escaped } from './xhtml.ts';

/** The texts of the form that was answered: its title and those of its items. */
export interface FormWords extends OptionWords {
  readonly title: string;
  /** The heading of a group that only an expression enables. */
  readonly answers: string;
  /** The headings of the parts. */
  readonly parts: Readonly<Record<string, string>>;
  /** The headings of the outcomes. */
  readonly headings: Readonly<Record<string, string>>;
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly label: string;
        readonly text: string;
        readonly options: Readonly<Record<string, string>>;
      }
    >
  >;
}

/** The forms of one version, by language. */
export type FormsByLocale = Readonly<Record<string, Forms>>;

/** The form for the patient, and the one for someone who answers for another person. */
export interface Forms {
  readonly patient: FormWords;
  readonly carer: FormWords;
}

export interface ResponseInput {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  /** The FHIR date or dateTime of the answers: 2026-01-31, or 2026-01-31T09:30:00-05:00. */
  readonly date: string;
  /** The language in which they were given, and that of `words`. */
  readonly locale: string;
  readonly words: FormWords;
  /** The base of the canonical URLs. */
  readonly base: string;
  /** A UUID, the same in every file created from these answers. */
  readonly id: string;
  /** The patient's medical record number, if somebody typed it. */
  readonly recordNumber?: string;
  /** The outcome that the notes print first, such as that a doctor is to be called today. */
  readonly urgent?: string;
}

/** The response claims this profile only if it is known whose answers they are, which the profile requires. */
const profile = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse';

/** The answers on the path as a FHIR R4 QuestionnaireResponse. It contains no names of people. */
export function questionnaireResponseOf(given: ResponseInput): QuestionnaireResponse {
  const { questionnaire, answers, date, locale, words, base, id } = given;
  const path = pathOf(questionnaire, answers);
  const item = itemsOf(given, path, layoutOf(questionnaire));
  const form = namesIn(base, questionnaire).questionnaire({ locale, carer: isHelper(answers) });
  const subject = subjectOf(given);
  const answering = answeredBy(given);
  return {
    resourceType: 'QuestionnaireResponse',
    ...(subject && { meta: { profile: [profile] } }),
    language: locale,
    text: { status: 'generated', div: narrative(given, path) },
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` },
    questionnaire: `${form}|${questionnaire.version}`,
    _questionnaire: { extension: [{ url: extensions.display, valueString: words.title }] },
    status: firstUnanswered(path) === undefined ? 'completed' : 'in-progress',
    ...(subject && { subject }),
    authored: date,
    ...(answering && { author: answering, source: answering }),
    ...(item.length > 0 && { item }),
  } as QuestionnaireResponse;
}

/** The patient, identified only by a medical record number. */
export const subjectOf = ({
  questionnaire,
  base,
  recordNumber,
}: ResponseInput): Reference<Patient> | undefined =>
  recordNumber === undefined || recordNumber === ''
    ? undefined
    : {
        type: 'Patient',
        identifier: {
          type: {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/v2-0203',
                code: 'MR',
                display: 'Medical record number',
              },
            ],
          },
          system: namesIn(base, questionnaire).recordNumber,
          value: recordNumber,
        },
      };

/** Who answered, by role: the patient, or someone who helps. Undefined until that is answered. */
export function answeredBy(given: ResponseInput): Reference<Patient | RelatedPerson> | undefined {
  const { respondent } = given.answers;
  if (respondent === undefined) return undefined;
  return isHelper(given.answers) ? { type: 'RelatedPerson' } : (subjectOf(given) ?? { type: 'Patient' });
}

function itemsOf(
  given: ResponseInput,
  path: Path,
  placed: readonly LayoutItem[],
): QuestionnaireResponseItem[] {
  return placed.flatMap(({ linkId, part, about, expression, question, items }) => {
    if (question) return answered(given, path, question);
    const item = itemsOf(given, path, items);
    const { answers, parts, questions } = given.words;
    const text = expression ? answers : part ? parts[part] : questions[about ?? '']?.label;
    return item.length > 0 ? [{ linkId, ...(text && { text }), item }] : [];
  });
}

function answered(given: ResponseInput, { picks }: Path, { id }: Question): QuestionnaireResponseItem[] {
  const answer = (picks.get(id) ?? []).map((option): QuestionnaireResponseItemAnswer => ({
    valueCoding: optionCoding(given, id, option),
  }));
  const text = given.words.questions[id]?.text;
  return answer.length > 0 ? [{ linkId: id, ...(text && { text }), answer }] : [];
}

/** The answers as a narrative, for systems that do not show items. */
function narrative({ words, urgent = '' }: ResponseInput, { picks }: Path): string {
  const headline = words.headings[urgent];
  const lines = [...picks].map(([id, options]) => {
    const { text = id, options: texts = {} } = words.questions[id] ?? {};
    const answers = options.map((option) => texts[option] ?? option).join('; ');
    return `<li>${escaped(text)} <b>${escaped(answers)}</b></li>`;
  });
  return [
    '<div xmlns="http://www.w3.org/1999/xhtml">',
    `<p>${escaped(words.title)}</p>`,
    ...(headline ? [`<p><b>${escaped(headline)}</b></p>`] : []),
    ...(lines.length > 0 ? [`<ul>${lines.join('')}</ul>`] : []),
    '</div>',
  ].join('');
}
