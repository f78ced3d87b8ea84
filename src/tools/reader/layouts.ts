/**
 * Keyboard layouts on which a computer and a hand scanner may disagree. A scanner presses keys: configured for another
 * layout than the computer's, it types other characters. Each line is what the keys of the US layout below produce.
 */
const american = 'qwertyuiopasdfghjklzxcvbnm1234567890';
const others: readonly string[] = [
  'qwertzuiopasdfghjklyxcvbnm1234567890',
  'azertyuiopqsdfghjklwxcvbn,&é"\'(-è_çà',
  'azertyuiopqsdfghjklwxcvbn,&é"\'(§è!çà',
  'йцукенгшщзфывапролдячсмить1234567890',
  'йцукенгшщзфівапролдячсмить1234567890',
  ';ςερτυθιοπασδφγηξκλζχψωβνμ1234567890',
  "',.pyfgcrlaoeuidhtn;qjkxbm1234567890",
  "/'קראטוןםפשדגכעיחלךזסבהנמצ1234567890",
];
/** What a scanner configured for a French keyboard types on a computer with a US layout. */
const frenchOnAmerican = [
  'azertyuiopqsdfghjklmwxcvbn1234567890',
  'qwertyuiopasdfghjkl;zxcvbn!@#$%^&*()',
] as const;
/** Characters typed with Shift that are not capital letters. */
const shifted: Readonly<Record<string, string>> = {
  ',': '?',
  ';': ':',
  "'": '"',
  '.': '>',
  '/': '<',
  ς: '΅',
};

type Table = ReadonlyMap<string, string>;

function tableOf(meant: string, typed: string): Table {
  const pairs = [...typed].flatMap((sign, at) => {
    const is = meant.charAt(at);
    const upper = shifted[sign] ?? sign.toUpperCase();
    return [[sign, is] as const, ...(upper === sign ? [] : [[upper, is] as const])];
  });
  return new Map(pairs.reverse());
}

const tables: readonly Table[] = [
  ...others.map((typed) => tableOf(american, typed)),
  tableOf(...frenchOnAmerican),
];

/** What each layout may have made of a text, in no particular order: a checksum decides which was meant. */
export const asMeant = (text: string): readonly string[] =>
  tables.map((table) => [...text].map((sign) => table.get(sign) ?? sign).join(''));
