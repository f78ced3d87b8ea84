import type { Measure } from './measure.ts';
import { lengthASentence } from '../prose.ts';
import type { LanguageRules } from '../rules.ts';
import { toEnglish } from '../to-english.ts';

/**
 * Chinese writes no spaces between words, so its sentences are measured in characters. There is no validated list of
 * familiar words for patients, so there is no list of hard words. A list of everyday words would have no effect and is
 * reported as unused.
 */
export function chineseMeasure({ everyday, names }: LanguageRules): Measure {
  return {
    sentencesIn,
    lengthOf: charactersIn,
    unit: 'characters',
    longest: 45,
    scores: [
      {
        name: 'characters a sentence',
        of: charactersASentence,
        limit: { whole: 22, screen: 22, page: 22 },
        worse: 'above',
      },
      toEnglish((texts) => charactersASentence(texts) / CHARACTERS_A_WORD),
    ],
    isDoubleNegative: (sentence) => doubleNegative.test(sentence),
    hardWordsIn: () => [],
    unusedIn: () => [...everyday, ...names],
  };
}

const charactersASentence = (texts: readonly string[]): number => lengthASentence(texts, prose);

/** A sentence with its end mark, and the quotation marks and brackets that close after it. */
const sentence = /[^。？！；?!;\n]+[。？！；?!;]*[”’）》」』]*/gu;

export const sentencesIn = (text: string): readonly string[] =>
  (text.match(sentence) ?? []).map((each) => each.trim()).filter((each) => charactersIn(each) > 0);

const han = /\p{Script=Han}/gu;
const otherWord = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[’'.,-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

/** A Chinese word usually has two characters. */
const CHARACTERS_A_WORD = 2;

/** A word in Latin letters or a number counts as a Chinese one. Punctuation counts as none. */
export const charactersIn = (text: string): number =>
  (text.match(han) ?? []).length + CHARACTERS_A_WORD * (text.match(otherWord) ?? []).length;

/** “是不是不” asks whether something is not so, and is a single negation. */
const doubleNegative = new RegExp(
  [
    '(?<!是)不是(?:不|没)',
    '(?<!能)不能(?:不|没)',
    '(?<!会)不会(?:不|没)',
    '(?<!该)不该(?:不|没)',
    '(?<!有)没有(?:不|没)',
    '不(?:可能|可|得|要|用)不',
    '并(?:非|不是)(?:不|没)',
    '未(?:必|尝)(?:不|没)',
    '无(?:一)?不',
    '[莫不]无',
    '非[^，。；？！：]{1,12}不可',
    '除非[^。；？！]*[不没]',
  ].join('|'),
  'u',
);

/** How to find sentences; anything up to `label` long is a label. */
const prose = { sentencesIn, lengthOf: charactersIn, label: 5 };
