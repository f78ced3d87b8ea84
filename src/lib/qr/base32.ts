import { BitReader, BitWriter } from './bits.ts';

/** Crockford's alphabet: no I, L, O or U, which people and worn print confuse with other characters. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const toBase32 = (bytes: readonly number[]): string => {
  const bits = new BitWriter();
  for (const byte of bytes) bits.write(byte, 8);
  return bits
    .groups(5)
    .map((digit) => alphabet[digit])
    .join('');
};

/** Undefined if a character is not in the alphabet. Bits left over after the last whole byte are dropped. */
export const fromBase32 = (text: string): readonly number[] | undefined => {
  const digits = [...text].map((sign) => alphabet.indexOf(sign));
  if (digits.includes(-1)) return undefined;
  const bits = new BitReader(digits, 5);
  return Array.from({ length: Math.floor((digits.length * 5) / 8) }, () => bits.read(8));
};
