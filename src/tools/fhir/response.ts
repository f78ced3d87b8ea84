import type {
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from '@medplum/fhirtypes';
import type { Answers } from '../../lib/engine/answers.ts';
import { firstUnanswered, pathOf, type Path } from '../../lib/engine/path.ts';
import type { Question, Questionnaire } from '../../lib/engine/schema.ts';
import { layoutOf, type LayoutItem } from './layout.ts';
import { codeOf, codeSystemUrl, questionnaireUrl } from './names.ts';

export interface Given {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  /** The day or moment of the answers, as FHIR writes it: 2026-01-31, or 2026-01-31T09:30:00-05:00. */
  readonly date: string;
  /** The language in which they were given. */
  readonly locale: string;
  /** Adds what the questions and options say in words. */
  readonly words?: Readonly<Record<string, { heading: string; options: Readonly<Record<string, string>> }>>;
}

/** The answers on the path as a FHIR R4 QuestionnaireResponse. Nobody is named in it. */
export function questionnaireResponseOf(given: Given): QuestionnaireResponse {
  const { questionnaire, answers, date, locale } = given;
  const path = pathOf(questionnaire, answers);
  const item = itemsOf(given, path, layoutOf(questionnaire));
  return {
    resourceType: 'QuestionnaireResponse',
    language: locale,
    questionnaire: `${questionnaireUrl(questionnaire)}|${questionnaire.version}`,
    status: firstUnanswered(path) === undefined ? 'completed' : 'in-progress',
    authored: date,
    ...(item.length > 0 && { item }),
  };
}

function itemsOf(given: Given, path: Path, layout: readonly LayoutItem[]): QuestionnaireResponseItem[] {
  return layout.flatMap(({ linkId, question, items }) => {
    if (question) return answered(given, path, question);
    const item = itemsOf(given, path, items);
    return item.length > 0 ? [{ linkId, item }] : [];
  });
}

function answered(given: Given, { picks }: Path, { id }: Question): QuestionnaireResponseItem[] {
  const answer = (picks.get(id) ?? []).map((option) => codedAnswer(given, id, option));
  const text = given.words?.[id]?.heading;
  return answer.length > 0 ? [{ linkId: id, ...(text && { text }), answer }] : [];
}

function codedAnswer(
  { questionnaire, words }: Given,
  question: string,
  option: string,
): QuestionnaireResponseItemAnswer {
  const display = words?.[question]?.options[option];
  return {
    valueCoding: {
      system: codeSystemUrl(questionnaire),
      code: codeOf(question, option),
      ...(display && { display }),
    },
  };
}
