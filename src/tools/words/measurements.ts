import type { Problem } from '../../content/problem.ts';
import type { Measure, Scope, Score } from './measures/measure.ts';
import { voices, type ContentText, type Voice } from './texts.ts';
import type { ScreenTexts } from './screens.ts';

export interface Scored {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** The measurement as a share of its limit: over 1 is too hard. */
  readonly share: number;
}

/** The reading difficulty of a screen, in one voice. */
export interface Measurement {
  readonly name: string;
  readonly voice: Voice;
  readonly scope: Scope;
  readonly texts: number;
  readonly scores: readonly Scored[];
}

/**
 * The whole check first, then its screens and pages, the hardest first. No row for the helper's voice if it has no
 * own words.
 */
export function measurementsOf(shown: readonly ScreenTexts[], measure: Measure): readonly Measurement[] {
  const inEachVoice = (name: string, scope: Scope, texts: readonly ContentText[]) =>
    voices
      .filter((voice) => voice === 'patient' || texts.some((each) => !each.voices.includes('patient')))
      .map((voice) => measurementOf(name, scope, voice, texts, measure));
  const rows = shown.flatMap(({ name, scope, texts }) => inEachVoice(name, scope, texts));
  return [
    ...inEachVoice(
      'whole',
      'whole',
      shown.flatMap(({ texts }) => texts),
    ),
    ...rows.sort((a, b) => hardness(b) - hardness(a)),
  ];
}

const hardness = ({ scores }: Measurement) => Math.max(...scores.map(({ share }) => share));

function measurementOf(
  name: string,
  scope: Scope,
  voice: Voice,
  all: readonly ContentText[],
  measure: Measure,
): Measurement {
  const own = all.filter(({ voices: each }) => each.includes(voice));
  const texts = own.map(({ text }) => text);
  const english = own.map((each) => each.english ?? each.text);
  return {
    name,
    voice,
    scope,
    texts: texts.length,
    scores: measure.scores.flatMap((each) => scored(each, scope, texts, english)),
  };
}

function scored(
  { name, of, limit, worse }: Score,
  scope: Scope,
  texts: readonly string[],
  english: readonly string[],
): readonly Scored[] {
  const most = limit[scope];
  if (most === undefined) return [];
  const value = of(texts, english);
  return [{ name, value, limit: most, share: worse === 'above' ? value / most : most / value }];
}

export const overLimits = (folder: string, measurements: readonly Measurement[]): readonly Problem[] =>
  measurements.flatMap(({ name, voice, scores }) =>
    scores
      .filter(({ share }) => !(share <= 1))
      .map((score) => ({
        file: folder,
        id: `${name} (${voice})`,
        message: `${score.name} is ${score.value.toFixed(1)}, and the limit is ${score.limit}`,
      })),
  );
