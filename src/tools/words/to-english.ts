import { wordsASentence } from './measures/english.ts';
import type { Score } from './measures/measure.ts';

/** The sentence length of a language in words, relative to the English for the same texts. */
export const toEnglish = (wordsASentenceIn: (texts: readonly string[]) => number): Score => ({
  name: 'words a sentence to English',
  of: (texts, english) => wordsASentenceIn(texts) / wordsASentence(english),
  limit: { whole: 1.3, screen: 1.3, page: 1.3 },
  worse: 'above',
});
