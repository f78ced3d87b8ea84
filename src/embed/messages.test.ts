import { expect, test } from 'vitest';
import { coarseHeights, heightFor, heights, isFromCheck } from './messages.ts';

test('a height is the next of a few that all of it fits in', () => {
  expect(heightFor(heights[3] ?? 0, heights)).toBe(heights[3]);
  expect(heightFor((heights[3] ?? 0) + 1, heights)).toBe(heights[4]);
  expect(heightFor(1e6, heights)).toBe(heights.at(-1));
});

test('less than a fifth of a height that the notes ask for is blank', () => {
  for (const height of heights.slice(0, -1))
    expect(1 - height / heightFor(height + 1, heights)).toBeLessThan(0.2);
});

test('the screens before the notes have half as many', () => {
  expect(heights).toEqual(expect.arrayContaining([...coarseHeights]));
  expect(coarseHeights).toHaveLength(Math.ceil(heights.length / 2));
});

test('a page takes the heights of a later check, too, and no nonsense', () => {
  expect([...heights, 301, 4860].filter((each) => !isFromCheck(each))).toEqual([]);
  expect([0, -640, 640.5, 1e9, NaN, Infinity, '640', null, [640]].filter(isFromCheck)).toEqual([]);
});
