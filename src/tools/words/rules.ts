import { z } from 'zod';
import { parseWith } from '../../content/questionnaire/parse-questionnaire.ts';

const text = z.string().trim().min(1);

const pattern = text.refine(isPattern, 'must be a regular expression');

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'giu') instanceof RegExp;
  } catch {
    return false;
  }
}

const audienceSchema = z.strictObject({
  /** Texts that physicians and reviewers read. They may use the words of their trade, but none that is forbidden. */
  professional: z.array(text),
  /** Names of papers and rules. They are quoted as they are. */
  citations: z.array(text),
});

const languageSchema = z.strictObject({
  /** What no text may say, each with the promise that it would break. */
  forbidden: z.array(z.strictObject({ promise: text, pattern })).min(1),
  /** Where a forbidden word may stand all the same, and why. */
  allowed: z.array(z.strictObject({ id: text, word: text, reason: text })),
  /** Words that everybody knows and the list of familiar words lacks. */
  everyday: z.array(text),
  /** Names that are read as they are. */
  names: z.array(text),
  /** Capitals that are read as a word, not letter by letter. */
  spokenAsWords: z.array(text),
});

export type Audience = z.infer<typeof audienceSchema>;
export type LanguageRules = z.infer<typeof languageSchema>;

export const parseAudience = (file: string, data: unknown): Audience => parseWith(audienceSchema, file, data);
export const parseLanguageRules = (file: string, data: unknown): LanguageRules =>
  parseWith(languageSchema, file, data);
