import { z } from 'zod';
import { questionnaireSchema, type Questionnaire } from '../../lib/engine/schema.ts';
import { crossReferences } from './check-questionnaire.ts';
import { ContentError, refuse } from '../problem.ts';

/**
 * Parses a questionnaire and checks its schema and cross-references. Throws ContentError naming file, id and every
 * violated rule.
 */
export function parseQuestionnaire(file: string, data: unknown): Questionnaire {
  const questionnaire = parseWith(questionnaireSchema, file, data);
  refuse(crossReferences(questionnaire).map((broken) => ({ file, ...broken })));
  return questionnaire;
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
    parsed.error.issues.map(({ path, message }) => ({ file, id: pathNameOf(data, path), message })),
  );
}

/** "questions.health.options.2" is clearer to an author than "questions.18.options.2". */
function pathNameOf(data: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = data;
  const names = path.map((key) => {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    const id = typeof at === 'object' && at !== null && 'id' in at ? at.id : undefined;
    return typeof id === 'string' ? id : String(key);
  });
  return names.join('.') || 'file';
}
