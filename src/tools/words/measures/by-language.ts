import type { LanguageRules } from '../rules.ts';
import { arabicMeasure } from './arabic.ts';
import { chineseMeasure } from './chinese.ts';
import { englishMeasure } from './english.ts';
import type { Measure } from './measure.ts';
import { spanishMeasure } from './spanish.ts';

/** The languages that have their own measure. Any other uses `any-language.ts`. */
export const measures: Readonly<Record<string, (rules: LanguageRules) => Measure>> = {
  ar: arabicMeasure,
  en: englishMeasure,
  es: spanishMeasure,
  'zh-Hans': chineseMeasure,
};
