/**
 * The number of syllables of a Spanish word, from its spelling. Weak vowels (i, u) form a diphthong with a vowel
 * beside them; an accent on one separates it from a strong vowel; h between vowels is silent; so is u in que, qui,
 * gue and gui.
 */
export function syllablesOf(word: string, spokenAsWords: readonly string[]): number {
  if (!spokenAsWords.includes(word) && /^\p{Lu}{2,}$|\d/u.test(word)) return spelledOut(word);
  return word.split(/[^\p{L}]+/u).reduce((sum, segment) => sum + nucleiIn(segment), 0);
}

function nucleiIn(segment: string): number {
  if (segment === '') return 0;
  const pronounced = segment
    .toLowerCase()
    .replace(/q(?:u(?=[eiéí]))?/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i')
    .replace(/(?<!c)h/g, '');
  return Math.max(1, pronounced.match(nucleus)?.length ?? 0);
}

const nucleus = /[iuü]?[íú]|[iuü]?[aeoáéó](?:[iuü](?![aeoáéóíú]))?|[iuü]+/g;

/** MRI and 911 are read letter by letter and digit by digit; most letters have more syllables than in English. */
const spelledOut = (word: string): number =>
  [...(word.match(/\p{Lu}|\d/gu) ?? [])].reduce(
    (sum, sign) => sum + (sign === 'W' ? 3 : shortNames.includes(sign) ? 1 : 2),
    0,
  );

const shortNames = 'ABCDEGIKOPQTUV236';
