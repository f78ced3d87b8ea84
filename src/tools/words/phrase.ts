/**
 * A word or phrase as it stands in a text, whole, in any case. Chinese puts nothing between words: a Chinese character
 * neither has to stand alone nor keeps the word beside it from standing alone.
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
