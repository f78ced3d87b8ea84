import { wordsIn } from './english.ts';
import type { Measure } from './measure.ts';
import { phraseIn } from '../phrase.ts';
import { lengthASentence, proseIn } from '../prose.ts';
import type { LanguageRules } from '../rules.ts';
import { syllablesOf } from './syllables-spanish.ts';
import { toEnglish } from '../to-english.ts';

const segments = new Intl.Segmenter('es', { granularity: 'sentence' });

export function spanishMeasure({ everyday, names, spokenAsWords }: LanguageRules): Measure {
  const easy = new Set([...everyday, ...names].map((word) => word.toLowerCase()));
  const syllablesIn = (word: string) => syllablesOf(word, spokenAsWords);

  return {
    sentencesIn,
    lengthOf: (sentence) => wordsIn(sentence).length,
    unit: 'words',
    // English allows 20, and Spanish takes up to 1.3 times as many words for the same.
    longest: 26,
    scores: [
      {
        name: 'INFLESZ',
        of: (texts) => {
          const sentences = proseIn(texts, prose);
          const words = sentences.flatMap(wordsIn);
          const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
          return 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
        },
        limit: { whole: 70, screen: 65, page: 65 },
        worse: 'below',
      },
      toEnglish((texts) => lengthASentence(texts, prose)),
    ],
    isDoubleNegative: (sentence) => litotes.test(sentence),
    hardWordsIn: (text, known) => [
      ...new Set(
        wordsIn(without(text, known))
          .map((word) => word.toLowerCase())
          .filter((word) => isLong(word) && !easy.has(word)),
      ),
    ],
    unusedIn: (texts) => {
      const used = new Set(texts.flatMap(wordsIn).map((word) => word.toLowerCase()));
      return [...everyday, ...names].filter((word) => !used.has(word.toLowerCase()));
    },
  };
}

/**
 * There is no list of familiar Spanish words. A word of five syllables or more is considered hard unless the glossary
 * explains it or it is listed as an everyday word.
 */
const isLong = (word: string) => /^\p{L}+$/u.test(word) && syllablesOf(word, []) >= 5;

/**
 * “No … nada” is ordinary grammar in Spanish, and “no deje de tomar” a plain warning. These make a reader invert the
 * sentence.
 */
const litotes = new RegExp(
  [
    String.raw`\bno\s+(?:\p{L}+\s+)?(?:es|son|está|están|sea|sería|fue)\s+(?:imposible|raro|rara|inusual|infrecuente|incorrecto|incorrecta|improbable|poco)(?!\p{L})`,
    String.raw`\bno\s+dej\p{L}*\s+de\s+(?!tomar|usar)\p{L}+`,
    String.raw`\bno\s+se\s+olvide\s+de\s+no(?!\p{L})`,
    String.raw`\bno\s[^.,;:]*\b(?:a\s+menos\s+que|a\s+no\s+ser\s+que|salvo\s+que)(?!\p{L})`,
    String.raw`\b(?:nunca|jamás|nadie|nada|sin)\s+no(?!\p{L})`,
  ].join('|'),
  'iu',
);

const sentencesIn = (text: string): readonly string[] =>
  [...segments.segment(text)].map(({ segment }) => segment.trim()).filter((each) => wordsIn(each).length > 0);

const without = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((rest, phrase) => rest.replace(new RegExp(phraseIn(phrase), 'giu'), ' '), text);

/** How to find sentences; anything up to `label` long is a label. */
const prose = { sentencesIn, lengthOf: (sentence: string) => wordsIn(sentence).length, label: 3 };
