/**
 * Matches a word or phrase in a text as a whole, in any case. Chinese has no spaces between words: a Chinese character
 * neither needs a word boundary nor prevents one beside it.
 */
export const phraseIn = (phrase: string): RegExp =>
  new RegExp(
    `${startsHan.test(phrase) ? '' : `(?<!${letter})`}${escaped(phrase)}(?:[’']s)?${endsHan.test(phrase) ? '' : `(?!${letter})`}`,
    'iu',
  );

const letter = String.raw`(?!\p{Script=Han})[\p{L}\p{N}]`;
const startsHan = /^\p{Script=Han}/u;
const endsHan = /\p{Script=Han}$/u;

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
