/** Two made-up languages for tests: they show what a real one may do to a screen before there is one. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

/** English in the made-up language. What is filled in stays as it is. */
export const pseudo = (locale: PseudoLocale, text: string): string =>
  locale === 'en-XA' ? longer(text) : mirrored(text);

/** With accents, and four tenths longer, as German or Finnish would be. */
function longer(text: string): string {
  const accented = outsidePlaces(text, (part) =>
    [...part].map((letter) => accents[letter] ?? letter).join(''),
  );
  const extra = Math.ceil([...text].length * 0.4);
  return text.trim() === ''
    ? text
    : `${accented} ${'lorem ipsum dolor sit amet '.repeat(20).slice(0, extra).trim()}`;
}

/** Written from the right, each word on its own, so that punctuation falls where it does in Arabic. */
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
