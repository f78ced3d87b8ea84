import type { TranslationRecord } from './record.ts';
import { wordingOf, type Strings } from './strings.ts';

/** The status of a translation. Lists contain ids. */
export interface Status {
  readonly total: number;
  readonly missing: readonly string[];
  /** Translated from an English wording that has changed since. */
  readonly stale: readonly string[];
  /** Reviewed by a qualified translator, in this wording and against this English. */
  readonly reviewed: readonly string[];
  /** The safety texts among the missing and stale: while there are any, the language is not offered. */
  readonly unsafe: readonly string[];
}

export interface Translation {
  readonly strings: Strings;
  readonly record: TranslationRecord;
}

export function statusOf(english: Strings, { strings, record }: Translation): Status {
  const ids = [...english.keys()];
  const isStale = (id: string) => record.from[id] !== wordingOf(english.get(id) ?? '');
  const missing = ids.filter((id) => !strings.has(id));
  const stale = ids.filter((id) => strings.has(id) && isStale(id));
  const reviewed = ids.filter((id) => {
    const wording = wordingOf(strings.get(id) ?? '');
    return !isStale(id) && record.reviews.some((review) => review.strings[id] === wording);
  });
  return {
    total: ids.length,
    missing,
    stale,
    reviewed,
    unsafe: [...missing, ...stale].filter(isSafetyText),
  };
}

export const isReviewedWhole = ({ total, reviewed }: Status): boolean => reviewed.length === total;

/** Texts that a patient's safety depends on: warning signs, stops, disclosures, and what leads to an emergency call. */
export const isSafetyText = (id: string): boolean => safetyTexts.some((start) => id.startsWith(start));

const safetyTexts = [
  'questions.emergencySigns.',
  'questions.suddenSigns.',
  'questions.warningSigns.',
  'outcomes.emergency.',
  'outcomes.callToday.',
  'ui.emergencySigns.',
  'ui.emergency.',
  'ui.callToday.',
  'ui.kiosk.desk',
  'ui.failure.',
  'ui.start.emergency',
  'ui.frame.emergencySigns',
  'notes.disclosures.',
  'notes.flag.',
  'paper.stop',
];
