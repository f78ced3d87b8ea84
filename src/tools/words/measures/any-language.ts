import type { Measure } from './measure.ts';
import { lengthASentence } from '../prose.ts';
import type { LanguageRules } from '../rules.ts';
import { toEnglish } from '../to-english.ts';

/**
 * For a language without a measure of its own: its sentences must be about as long as the English, and there is no
 * list of hard words. A list of everyday words would have no effect and is reported as unused.
 */
export function measureOfAny(locale: string): (rules: LanguageRules) => Measure {
  const sentencesIn = (text: string) =>
    piecesOf(new Intl.Segmenter(locale, { granularity: 'sentence' }), text).filter(
      (each) => lengthOf(each) > 0,
    );
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  const lengthOf = (sentence: string) =>
    [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike).length;

  const wordsASentence = (texts: readonly string[]) =>
    lengthASentence(texts, { sentencesIn, lengthOf, label: 3 });

  return ({ everyday, names }) => ({
    sentencesIn,
    lengthOf,
    unit: 'words',
    longest: 26,
    scores: [toEnglish(wordsASentence)],
    isDoubleNegative: () => false,
    hardWordsIn: () => [],
    unusedIn: () => [...everyday, ...names],
  });
}

const piecesOf = (segmenter: Intl.Segmenter, text: string) =>
  [...segmenter.segment(text)].map(({ segment }) => segment.trim());
