/**
 * Keyboards that a computer and a hand scanner may not agree on. A scanner presses keys: set up for another keyboard than
 * the computer is, it types other signs. Each line is what the keys of the American keyboard below give.
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
/** What a scanner that is set up for a French keyboard types where the computer has an American one. */
const frenchOnAmerican = [
  'azertyuiopqsdfghjklmwxcvbn1234567890',
  'qwertyuiopasdfghjkl;zxcvbn!@#$%^&*()',
] as const;
/** Signs with Shift that are no capitals. */
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

/** What each keyboard may have made of a text, in no order: a checksum says which was meant. */
export const asMeant = (text: string): readonly string[] =>
  tables.map((table) => [...text].map((sign) => table.get(sign) ?? sign).join(''));
