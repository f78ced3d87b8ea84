import { daleChall } from 'dale-chall';
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import type { Measure } from './measure.ts';
import { phraseIn } from '../phrase.ts';
import { lengthASentence, proseIn } from '../prose.ts';
import type { LanguageRules } from '../rules.ts';

const familiar = new Set(daleChall.map((word) => word.toLowerCase()));
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

export function englishMeasure({ everyday, names, spokenAsWords }: LanguageRules): Measure {
  const easy = new Set([...everyday, ...names].map((word) => word.toLowerCase()));
  const syllablesIn = (word: string) => syllablesOf(word, spokenAsWords);
  const isEasy = (word: string) =>
    [word, ...stemsOf(word)].some((form) => familiar.has(form) || easy.has(form));
  const counts = (texts: readonly string[]) => {
    const sentences = proseIn(texts, prose);
    const syllables = sentences.flatMap(wordsIn).map(syllablesIn);
    return { sentence: sentences.length, word: syllables.length, syllables };
  };

  return {
    sentencesIn,
    lengthOf: (sentence) => wordsIn(sentence).length,
    unit: 'words',
    longest: 20,
    scores: [
      {
        name: 'Flesch-Kincaid grade',
        of: (texts) => {
          const { sentence, word, syllables } = counts(texts);
          return fleschKincaid({ sentence, word, syllable: syllables.reduce((sum, each) => sum + each, 0) });
        },
        limit: { whole: 5, screen: 6.5, page: 6 },
        worse: 'above',
      },
      {
        name: 'SMOG grade',
        of: (texts) => {
          const { sentence, syllables } = counts(texts);
          return smogFormula({ sentence, polysillabicWord: syllables.filter((each) => each >= 3).length });
        },
        limit: { whole: 8 },
        worse: 'above',
      },
      {
        name: 'words a sentence',
        of: wordsASentence,
        limit: { whole: 15, screen: 15, page: 15 },
        worse: 'above',
      },
    ],
    isDoubleNegative: (sentence) =>
      litotes.test(sentence) ||
      clausesIn(sentence).some((clause) => (clause.match(negation) ?? []).length > 1),
    hardWordsIn: (text, known) => [
      ...new Set(
        wordsIn(without(text, known))
          .map((word) => word.toLowerCase().replaceAll('’', "'"))
          .filter((word) => /\p{L}/u.test(word) && !isEasy(word)),
      ),
    ],
    unusedIn: (texts) => {
      const used = new Set(texts.flatMap(wordsIn).flatMap((word) => formsOf(word)));
      return [...everyday, ...names].filter((word) => !used.has(word.toLowerCase()));
    },
  };
}

/** The average sentence length of these texts. Other languages are compared with it. */
export const wordsASentence = (texts: readonly string[]): number => lengthASentence(texts, prose);

export const sentencesIn = (text: string): readonly string[] =>
  [...sentences.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((each) => wordsIn(each).length > 0);

export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** MRI and 911 are read letter by letter and digit by digit, which no formula handles. */
export function syllablesOf(word: string, spokenAsWords: readonly string[]): number {
  const spelled = spokenAsWords.includes(word) ? '' : (/^\p{Lu}{2,}s?$|\d/u.exec(word)?.input ?? '');
  const letters = spelled.match(/\p{Lu}|\d/gu) ?? [];
  return letters.length > 0 ? letters.length : Math.max(1, syllable(word));
}

const negation =
  /\b(?:not|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|without|unless|hardly|barely|seldom|rarely)\b|n[’']t\b/giu;

const litotes =
  /\bnot (?:uncommon|unusual|unlikely|unable|unsafe|unwell|impossible|infrequent|incorrect)\b/iu;

const clausesIn = (sentence: string): readonly string[] =>
  sentence.split(/[,;:()–]|\b(?:and|or|but|if|then)\b/iu);

const without = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((rest, phrase) => rest.replace(new RegExp(phraseIn(phrase), 'giu'), ' '), text);

const formsOf = (word: string): readonly string[] => {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return [plain, ...stemsOf(plain)];
};

const endings: readonly (readonly [RegExp, string])[] = [
  [/'s?$/, ''],
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/ier$/, 'y'],
  [/e?d$/, 'e'],
  [/ed$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1(?:ed|ing|er)$/, '$1'],
  [/er$/, ''],
  [/er$/, 'e'],
  [/ly$/, ''],
  [/n't$/, ''],
];

/** The possible stems of an inflected word: walker for walkers, and walk for walker. */
const stemsOf = (word: string): readonly string[] => {
  const stems = stemmed(word);
  return [...stems, ...stems.flatMap(stemmed)];
};

const stemmed = (word: string): readonly string[] =>
  endings.filter(([ending]) => ending.test(word)).map(([ending, instead]) => word.replace(ending, instead));

/** How to find sentences; anything up to `label` long is a label. */
const prose = { sentencesIn, lengthOf: (sentence: string) => wordsIn(sentence).length, label: 3 };
