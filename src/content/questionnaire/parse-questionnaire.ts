import { z } from 'zod';
import { questionnaireSchema, type Questionnaire } from '../../lib/engine/schema.ts';
import { survey } from '../../tools/proof/survey/regions.ts';
import { crossReferences } from './check-questionnaire.ts';
import { ContentError, refuse, type Problem } from '../problem.ts';

/**
 * A questionnaire from a file, checked in shape and cross-references. Throws ContentError naming file, id and every
 * broken promise.
 */
export function parseQuestionnaire(file: string, data: unknown): Questionnaire {
  const questionnaire = parseWith(questionnaireSchema, file, data);
  refuse(crossReferences(questionnaire).map((broken) => ({ file, ...broken })));
  return questionnaire;
}

/** What no answers can lead to. Looks at all of them, so it takes seconds: for builds and tests. */
export function unreachable(file: string, questionnaire: Questionnaire): readonly Problem[] {
  const { regions, reached } = survey(questionnaire);
  const outcomes = new Set(regions.map(({ assessment }) => assessment.outcome.id));
  const never = (owner: string, is: boolean): Problem[] =>
    is ? [] : [{ file, id: owner, promise: 'can never be reached, whatever is answered' }];
  return [
    ...questionnaire.questions.flatMap(({ id, options }) => [
      ...never(`question "${id}"`, reached.has(`question ${id}`)),
      ...options.flatMap((option) =>
        never(`option "${id}.${option.id}"`, reached.has(`option ${id}.${option.id}`)),
      ),
    ]),
    ...questionnaire.stops.flatMap(({ screen, after }) =>
      never(`stop "${screen}" after "${after}"`, reached.has(`stop ${screen} after ${after}`)),
    ),
    ...[...questionnaire.openPoints, ...questionnaire.notes].flatMap(({ id }) =>
      never(`rule "${id}"`, reached.has(`rule ${id}`)),
    ),
    ...questionnaire.outcomes.flatMap(({ id }) => never(`outcome "${id}"`, outcomes.has(id))),
  ];
}

/** Parses `data` by `schema`; a failure names the file and, where there is one, the id of the thing that is wrong. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  data: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new ContentError(
    parsed.error.issues.map(({ path, message }) => ({ file, id: placeIn(data, path), promise: message })),
  );
}

/** "questions.health.options.2" says more to an author than "questions.18.options.2". */
function placeIn(data: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = data;
  const names = path.map((key) => {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    const id = typeof at === 'object' && at !== null && 'id' in at ? at.id : undefined;
    return typeof id === 'string' ? id : String(key);
  });
  return names.join('.') || 'file';
}
