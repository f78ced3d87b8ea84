import { expect, test } from 'vitest';
import { contrast, hueDistance } from './colour.ts';

// Expected values from WebAIM's contrast checker.
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
])('%s and %s have a contrast of %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test.each([
  ['#ff0000', '#00ff00', 120],
  ['#ff0000', '#0000ff', 120],
  ['#8a1c1c', '#8a1c1c', 0],
  ['#ff0040', '#ff4000', 30],
  ['#123456', '#808080', 180],
])('%s and %s are %d degrees apart', (one, other, expected) => {
  expect(hueDistance(one, other)).toBeCloseTo(expected, 0);
  expect(hueDistance(other, one)).toBe(hueDistance(one, other));
});
