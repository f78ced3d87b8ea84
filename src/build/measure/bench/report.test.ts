import { describe, expect, it } from 'vitest';
import { besideFloor, middle, quantile } from './report.ts';
import type { Run } from './measure.ts';

const run = (answered: number, presses: readonly number[] = []): Run => ({
  requests: 1,
  elements: 100,
  firstPaint: 10,
  largestPaint: 20,
  blocking: 0,
  longestTask: 0,
  answered,
  wentOn: answered,
  script: 5,
  heap: 2000,
  presses,
});

describe('the bench', () => {
  it('is the median of an odd number of runs', () => {
    expect(middle([run(30), run(10), run(999)])['first question answered, ms']).toBe(30);
  });

  it('takes the presses of all runs together', () => {
    const summary = middle([run(1, [1, 2, 3]), run(1, [4, 5, 100])]);
    expect([
      summary['presses'],
      summary['press to paint, median, ms'],
      summary['press to paint, p95, ms'],
    ]).toEqual([3, 4, 100]);
  });

  it('reports no presses if there were none', () => {
    expect(Object.keys(middle([run(1)])).filter((figure) => figure.includes('press'))).toEqual([]);
  });

  it('sets the check beside the floor', () => {
    expect(besideFloor({ a: 3, b: 1 }, { a: 2 })).toEqual({
      a: { check: 3, floor: 2, ratio: 1.5 },
      b: { check: 1 },
    });
  });

  it('gives no ratio to nothing', () => {
    expect(besideFloor({ a: 3 }, { a: 0 })).toEqual({ a: { check: 3, floor: 0, ratio: '' } });
  });

  it.each([
    [[5], 0.95, 5],
    [[], 0.5, 0],
    [[3, 1, 2], 0, 1],
  ])('finds in %j at %d: %d', (values, at, found) => {
    expect(quantile(values, at)).toBe(found);
  });
});
