import type { Answers } from '../engine/answers.ts';
import type { Questionnaire } from '../engine/schema.ts';
import { writeAnswers } from './answer-bits.ts';
import { toBase32 } from './base32.ts';
import { BitWriter } from './bits.ts';
import { crc32 } from './crc32.ts';

/** A questionnaire and the start of its content hash, which distinguishes editions of one version. */
export interface Edition {
  readonly questionnaire: Questionnaire;
  /** At least 8 hexadecimal digits. */
  readonly hash: string;
}

/** What a code holds: all answers, and nothing about who gave them. */
export interface Coded {
  readonly answers: Answers;
  /** The language in which they were given, as a BCP 47 tag. */
  readonly language: string;
  /** The day on which they were given, as in "2026-03-01". */
  readonly date: string;
}

export const PREFIX = 'MILD1';
export const HASH_DIGITS = 8;
const firstDay = Date.UTC(2020, 0, 1);
const dayLength = 86_400_000;

/** The code as text, for a QR code or to be typed (docs/qr-format.md). Throws NoCodeError for answers without notes. */
export function codeOf({ questionnaire, hash }: Edition, { answers, language, date }: Coded): string {
  const bits = new BitWriter();
  const version = questionnaire.version.split('.').map(Number);
  for (const number of version) bits.write(number, 8);
  for (let at = 0; at < HASH_DIGITS; at++) bits.write(parseInt(hash.charAt(at), 16), 4);
  bits.write(daysOf(date), 16);
  bits.write(language.length, 8);
  for (const letter of language) bits.write(letter.charCodeAt(0), 8);
  writeAnswers(bits, questionnaire, answers);
  return PREFIX + toBase32(framed(bits.groups(8)));
}

/** The length in bytes, the bytes themselves, and the checksum of both. */
function framed(content: readonly number[]): readonly number[] {
  const body = [content.length + 5, ...content];
  const sum = crc32(body);
  return [...body, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
}

export const daysOf = (date: string): number => (Date.parse(date) - firstDay) / dayLength;
export const dateOf = (days: number): string =>
  new Date(firstDay + days * dayLength).toISOString().slice(0, 10);

/** Eight digits for people to compare: the same on paper and in the reader when the code is the same. */
export function checkCodeOf(code: string): string {
  const digits = String(crc32([...code].map((sign) => sign.charCodeAt(0))) % 1e8).padStart(8, '0');
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}
