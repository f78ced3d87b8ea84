/** Two pseudo-languages for tests: they show the effects of a real translation on a screen before there is one. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

/** English in the pseudo-language. Placeholders stay unchanged. */
export const pseudo = (locale: PseudoLocale, text: string): string =>
  locale === 'en-XA' ? longer(text) : mirrored(text);

/** With accents, and 40 % longer, like German or Finnish. */
function longer(text: string): string {
  const accented = outsidePlaces(text, (part) =>
    [...part].map((letter) => accents[letter] ?? letter).join(''),
  );
  const extra = Math.ceil([...text].length * 0.4);
  return text.trim() === ''
    ? text
    : `${accented} ${'lorem ipsum dolor sit amet '.repeat(20).slice(0, extra).trim()}`;
}

/** Right to left word by word, so that punctuation is placed as in Arabic. */
const mirrored = (text: string): string =>
  outsidePlaces(text, (part) => part.replace(/\S+/g, (word) => `\u202E${word}\u202C`));

const outsidePlaces = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{\{?\w+\}?\})/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

const accents: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'û',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  U: 'Û',
};
