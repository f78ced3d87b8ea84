import type { Problem } from '../../../content/problem.ts';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import { survey } from './regions.ts';

/** What no answers can reach. Goes through all of them, which takes seconds: for builds and tests. */
export function unreachable(file: string, questionnaire: Questionnaire): readonly Problem[] {
  const { regions, reached } = survey(questionnaire);
  const outcomes = new Set(regions.map(({ assessment }) => assessment.outcome.id));
  const never = (owner: string, is: boolean): Problem[] =>
    is ? [] : [{ file, id: owner, message: 'cannot be reached by any answers' }];
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
