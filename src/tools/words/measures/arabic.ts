import type { Measure } from './measure.ts';
import { lengthASentence } from '../prose.ts';
import type { LanguageRules } from '../rules.ts';
import { toEnglish } from '../to-english.ts';

const sentences = new Intl.Segmenter('ar', { granularity: 'sentence' });

/**
 * Arabic has no validated formula and no validated list of familiar words for patients: one word expresses what takes
 * English three. So only sentence length is limited, and there is no list of hard words. A list of everyday words would
 * have no effect and is reported as unused.
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

/**
 * Words as written: prefixes such as “and”, “to” or “the” count as part of the word. Vowel marks occur inside words.
 */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

const negation = /(?<!\p{L})[وف]?(?:لا|لم|لن|ليس|ليست|لست|غير|بدون|دون|عدم|بلا)(?![\p{L}\p{M}])/gu;

/** “Neither … nor” and “not … and not” have one negation in each clause. */
const clausesIn = (sentence: string): readonly string[] =>
  sentence.split(
    /[،؛:()«»–]|(?<!\p{L})(?:أو|أم|ثم|لكن|ولكن|إذا|حتى)(?!\p{L})|(?<!\p{L})(?=[وف](?:لا|لم|لن|ليس|ليست|لست)(?!\p{L}))/u,
  );

/** How to find sentences; anything up to `label` long is a label. */
const prose = { sentencesIn, lengthOf: (sentence: string) => wordsIn(sentence).length, label: 3 };
