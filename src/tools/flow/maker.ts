import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { Locale } from '../../lib/i18n/words.ts';
import type { Chart } from './chart.ts';
import type { Explainer } from './explain.ts';

/** What the flow is made from. */
export interface Maker {
  readonly questionnaire: Questionnaire;
  readonly chart: Chart;
  readonly locale: Pick<Locale, 'questions' | 'findings' | 'outcomes'>;
  readonly speaker: Explainer;
}

export const isStop = ({ questionnaire }: Pick<Maker, 'questionnaire'>, state: string | undefined) =>
  questionnaire.stops.some(({ screen }) => screen === state);
