import type { Measure } from './measure.ts';
import { lengthASentence } from '../prose.ts';
import type { LanguageRules } from '../rules.ts';
import { toEnglish } from '../to-english.ts';

const sentences = new Intl.Segmenter('ar', { granularity: 'sentence' });

/**
 * Arabic has no proven formula and no proven list of familiar words for patients: one word carries what English says in
 * three. So its sentences are kept short, and no word is hard by list. A list given all the same is never used.
 */
export function arabicMeasure({ everyday, names }: LanguageRules): Measure {
  return {
    sentencesIn,
    lengthOf: (sentence) => wordsIn(sentence).length,
    unit: 'words',
    longest: 20,
    scores: [
      {
        name: 'words a sentence',
        of: wordsASentence,
        limit: { whole: 10, screen: 12, page: 12 },
        worse: 'above',
      },
      toEnglish(wordsASentence),
    ],
    isDoubleNegative: (sentence) =>
      clausesIn(sentence).some((clause) => (clause.match(negation) ?? []).length > 1),
    hardWordsIn: () => [],
    unusedIn: () => [...everyday, ...names],
  };
}

const wordsASentence = (texts: readonly string[]): number => lengthASentence(texts, prose);

export const sentencesIn = (text: string): readonly string[] =>
  [...sentences.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((each) => wordsIn(each).length > 0);

/** Words as they are written: what is joined to a word, such as “and”, “to” or “the”, counts with it. Vowel marks stand inside words. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

const negation = /(?<!\p{L})[وف]?(?:لا|لم|لن|ليس|ليست|لست|غير|بدون|دون|عدم|بلا)(?![\p{L}\p{M}])/gu;

/** “Neither … nor” and “not … and not” say no once in each part. */
const clausesIn = (sentence: string): readonly string[] =>
  sentence.split(
    /[،؛:()«»–]|(?<!\p{L})(?:أو|أم|ثم|لكن|ولكن|إذا|حتى)(?!\p{L})|(?<!\p{L})(?=[وف](?:لا|لم|لن|ليس|ليست|لست)(?!\p{L}))/u,
  );

/** What is read as sentences; a label is at most so long. */
const prose = { sentencesIn, lengthOf: (sentence: string) => wordsIn(sentence).length, label: 3 };
