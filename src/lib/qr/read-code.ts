import type { Questionnaire } from '../engine/schema.ts';
import { NoCodeError, readAnswers } from './answer-bits.ts';
import { fromBase32 } from './base32.ts';
import { BitReader } from './bits.ts';
import { codeOf, dateOf, HASH_DIGITS, PREFIX, type Coded, type Edition } from './code.ts';
import { crc32 } from './crc32.ts';

/** Why nothing was read. */
export type Refusal = 'notOurs' | 'cut' | 'damaged' | 'unknownVersion';

export interface CodeRead<Known extends Edition = Edition> {
  readonly kind: 'read';
  readonly coded: Coded;
  readonly edition: Known;
  /** The code as it was printed. */
  readonly code: string;
}

export type Reading<Known extends Edition = Edition> =
  CodeRead<Known> | { readonly kind: 'refused'; readonly why: Refusal; readonly version?: string };

const refused = (why: Refusal, version?: string) =>
  ({ kind: 'refused', why, ...(version !== undefined && { version }) }) as const;

/**
 * Decodes a code with the edition it was made with. However the text was altered, the result is the answers that were
 * encoded, or none: a code is accepted only if encoding the decoded answers gives the identical code.
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

export interface CodesFound {
  /** Codes whose checksum is right, each once. */
  readonly whole: readonly string[];
  /** Texts that start like a further code but are not valid. */
  readonly broken: readonly string[];
}

/**
 * The codes in a text: whole ones anywhere, with anything before or after them, and white space between their
 * characters. A beginning of a code that is also there as a whole, as from a repeated scan, is not listed.
 */
export function codesIn(text: string): CodesFound {
  const signs = text.normalize('NFKC').toUpperCase();
  const runs = signs.match(/MILD\d(?:(?!MILD\d)[0-9A-Z])*/g) ?? [];
  const joined = signs.replace(/[^0-9A-Z]/g, '').match(/MILD\d(?:(?!MILD\d).)*/g) ?? [];
  const whole = [...new Set([...runs, ...joined].flatMap((run) => wholeAtStart(run) ?? []))];
  const lastWhole = runs.findLastIndex((run) => wholeAtStart(run) !== undefined);
  const isRetried = (run: string, at: number) =>
    (lastWhole < 0 || at < lastWhole) && whole.some((code) => code.startsWith(run));
  const broken = runs.filter(
    (run, at) => run.length > 15 && wholeAtStart(run) === undefined && !isRetried(run, at),
  );
  return { whole, broken };
}

/** The code at the start of a run of characters, of the length that its first byte gives, if it is complete. */
function wholeAtStart(run: string): string | undefined {
  const [length] = fromBase32(run.slice(PREFIX.length, PREFIX.length + 2)) ?? [];
  if (length === undefined) return undefined;
  const code = run.slice(0, PREFIX.length + Math.ceil((length * 8) / 5));
  const bytes = fromBase32(code.slice(PREFIX.length));
  return bytes?.length === length && isWhole(bytes) ? code : undefined;
}
