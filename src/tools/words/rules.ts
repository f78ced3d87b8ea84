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
  /** Texts for physicians and reviewers. They may use medical terms, but no forbidden words. */
  professional: z.array(text),
  /** Names of papers and rules, which are quoted verbatim. */
  citations: z.array(text),
});

const languageSchema = z.strictObject({
  /** What no text may say, each with the promise to patients that it would break. */
  forbidden: z.array(z.strictObject({ promise: text, pattern })).min(1),
  /** Exemptions: where a forbidden word may be used, and why. */
  allowed: z.array(z.strictObject({ id: text, word: text, reason: text })),
  /** Words that everybody knows but that the list of familiar words lacks. */
  everyday: z.array(text),
  /** Names, which are not measured. */
  names: z.array(text),
  /** Acronyms pronounced as a word, not letter by letter. */
  spokenAsWords: z.array(text),
});

export type Audience = z.infer<typeof audienceSchema>;
export type LanguageRules = z.infer<typeof languageSchema>;

export const parseAudience = (file: string, data: unknown): Audience => parseWith(audienceSchema, file, data);
export const parseLanguageRules = (file: string, data: unknown): LanguageRules =>
  parseWith(languageSchema, file, data);
