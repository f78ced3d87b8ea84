import type { Observation } from '@medplum/fhirtypes';
import { pathOf } from '../../lib/engine/path.ts';
import { optionCoding } from './option-coding.ts';
import type { StandardCoding, StandardCodes } from './publication.ts';
import { answeredBy, subjectOf, type ResponseInput } from './response.ts';

type Value = Pick<Observation, 'code' | 'valueQuantity' | 'valueCodeableConcept'>;

/**
 * The few answers that match a code of another system, as Observations. Options not picked and "not sure" produce none:
 * nothing is concluded from them.
 */
export function observationsOf(
  given: ResponseInput,
  codes: StandardCodes,
  derivedFrom: string,
): readonly Observation[] {
  const { picks } = pathOf(given.questionnaire, given.answers);
  const subject = subjectOf(given);
  const answering = answeredBy(given);
  return Object.entries(codes).flatMap(([question, coding]) =>
    (picks.get(question) ?? [])
      .flatMap((option) => valueOf(given, question, option, coding))
      .map((value): Observation => ({
        resourceType: 'Observation',
        status: 'final',
        category: [
          {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/observation-category',
                code: 'survey',
                display: 'Survey',
              },
            ],
          },
        ],
        ...value,
        ...(subject && { subject }),
        effectiveDateTime: given.date,
        ...(answering && { performer: [answering] }),
        derivedFrom: [{ reference: derivedFrom, type: 'QuestionnaireResponse' }],
      })),
  );
}

function valueOf(
  given: ResponseInput,
  question: string,
  option: string,
  coding: StandardCoding,
): readonly Value[] {
  const { text } = given.words.questions[question] ?? {};
  const code = { coding: [coding.question], ...(text && { text }) };
  switch (coding.kind) {
    case 'score': {
      const value = coding.scores[option];
      const unit = { unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' };
      return value === undefined ? [] : [{ code, valueQuantity: { value, ...unit } }];
    }
    case 'option': {
      const own = optionCoding(given, question, option);
      const concept = { coding: [own], ...(own.display && { text: own.display }) };
      return coding.except.includes(option) ? [] : [{ code, valueCodeableConcept: concept }];
    }
    case 'picked': {
      const standard = coding.options[option];
      const { display } = optionCoding(given, question, option);
      // The question asks about more than this code: its words would claim something else.
      const concept = { coding: [standard ?? {}], ...(display && { text: display }) };
      return standard ? [{ code: { coding: [coding.question] }, valueCodeableConcept: concept }] : [];
    }
  }
}
