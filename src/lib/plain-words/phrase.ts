/** A word or phrase as it stands in a text, whole, in any case. */
export const phraseIn = (phrase: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:[’']s)?(?![\\p{L}\\p{N}])`,
    'iu',
  );
