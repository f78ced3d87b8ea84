import { home } from '../../content/home.ts';
import { z } from 'zod';
import { parseWith } from '../../content/questionnaire/parse-questionnaire.ts';

const text = z.string().trim().min(1);

const decisionsSchema = z.strictObject({
  $schema: z.string().optional(),
  decisions: z.array(z.strictObject({ id: text, question: text, now: text })),
});

/** What a clinician must decide, beyond reading, and what the check does until then. */
export type Decision = z.infer<typeof decisionsSchema>['decisions'][number];

export const decisionsFile = `${home}/decisions.json`;

export const parseDecisions = (file: string, data: unknown): readonly Decision[] =>
  parseWith(decisionsSchema, file, data).decisions;
