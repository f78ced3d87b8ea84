import type { Run } from './measure.ts';

export type Figures = Readonly<Record<string, number>>;

/** The median of several runs, figure by figure. */
export function middle(runs: readonly Run[]): Figures {
  const presses = runs.flatMap((run) => run.presses);
  const each = (figure: (run: Run) => number) => quantile(runs.map(figure), 0.5);
  return {
    requests: each(({ requests }) => requests),
    elements: each(({ elements }) => elements),
    'first paint, ms': each(({ firstPaint }) => firstPaint),
    'largest paint, ms': each(({ largestPaint }) => largestPaint),
    'first question answered, ms': each(({ answered }) => answered),
    'second question there, ms': each(({ wentOn }) => wentOn),
    'script time, ms': each(({ script }) => script),
    'longest task, ms': each(({ longestTask }) => longestTask),
    'blocking time, ms': each(({ blocking }) => blocking),
    'heap, kB': each(({ heap }) => heap / 1000),
    ...(presses.length > 0 && {
      presses: presses.length / runs.length,
      'press to paint, median, ms': quantile(presses, 0.5),
      'press to paint, p95, ms': quantile(presses, 0.95),
    }),
  };
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

/** The check compared with the floor, figure by figure. */
export const besideFloor = (check: Figures, floor: Figures) =>
  Object.fromEntries(
    Object.entries(check).map(([figure, own]) => {
      const least = floor[figure];
      return [
        figure,
        {
          check: round(own),
          ...(least !== undefined && { floor: round(least), ratio: least > 0 ? round(own / least) : '' }),
        },
      ];
    }),
  );

const round = (figure: number): number => Math.round(figure * 100) / 100;
