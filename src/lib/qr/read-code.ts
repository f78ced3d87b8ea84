import type { Questionnaire } from '../engine/schema.ts';
import { NoCodeError, readAnswers } from './answer-bits.ts';
import { fromBase32 } from './base32.ts';
import { BitReader } from './bits.ts';
import { codeOf, dateOf, HASH_DIGITS, PREFIX, type Coded, type Edition } from './code.ts';
import { crc32 } from './crc32.ts';

/** Why nothing was read. */
export type Refusal = 'notOurs' | 'cut' | 'damaged' | 'unknownVersion';

export type Reading<Known extends Edition = Edition> =
  | {
      readonly kind: 'read';
      readonly coded: Coded;
      readonly edition: Known;
      /** The code as it was printed. */
      readonly code: string;
    }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly version?: string };

const refused = (why: Refusal, version?: string) =>
  ({ kind: 'refused', why, ...(version !== undefined && { version }) }) as const;

/**
 * What a code holds, read with the edition it was made with. Whatever was done to the text, the answers are those that
 * were coded, or there are none: a code is read only if coding what was read gives the very same code.
 */
export function readCode<Known extends Edition>(text: string, editions: readonly Known[]): Reading<Known> {
  const code = text.replace(/[\s-]/g, '').toUpperCase();
  if (!code.startsWith(PREFIX)) return refused(/^MILD[2-9]/.test(code) ? 'unknownVersion' : 'notOurs');
  const bytes = fromBase32(code.slice(PREFIX.length));
  if (!bytes) return refused('damaged');
  const length = bytes[0];
  if (length === undefined || bytes.length < length) return refused('cut');
  if (bytes.length > length || !isWhole(bytes)) return refused('damaged');
  return readContent(code, bytes.slice(1, -4), editions);
}

function isWhole(bytes: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(-4);
  return bytes.length > 5 && crc32(bytes.slice(0, -4)) === ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

function readContent<Known extends Edition>(
  code: string,
  content: readonly number[],
  editions: readonly Known[],
): Reading<Known> {
  const bits = new BitReader(content, 8);
  const version = [bits.read(8), bits.read(8), bits.read(8)].join('.');
  const hash = bits
    .read(HASH_DIGITS * 4)
    .toString(16)
    .padStart(HASH_DIGITS, '0');
  const edition = editions.find(
    (each) => each.questionnaire.version === version && each.hash.startsWith(hash),
  );
  if (!edition) return refused('unknownVersion', version);
  const coded = readCoded(bits, edition.questionnaire);
  return coded && codeOf(edition, coded) === code
    ? { kind: 'read', coded, edition, code }
    : refused('damaged');
}

function readCoded(bits: BitReader, questionnaire: Questionnaire): Coded | undefined {
  const date = dateOf(bits.read(16));
  const letters = Array.from({ length: bits.read(8) }, () => String.fromCharCode(bits.read(8)));
  const language = letters.join('');
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return undefined;
  try {
    return { answers: readAnswers(bits, questionnaire), language, date };
  } catch (error) {
    if (error instanceof NoCodeError) return undefined;
    throw error;
  }
}

/** The first thing in a text that looks like a code: notes pasted as a whole carry theirs in a line of its own. */
export const codeIn = (text: string): string => /\bMILD\d[0-9A-Z]{10,}\b/i.exec(text)?.[0] ?? text;
