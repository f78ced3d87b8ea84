import { expect, it } from 'vitest';
import { lanes, leftOut, steps } from './lanes.ts';

it.each(lanes)('%s says where each step runs that it leaves to a slower lane', (lane) => {
  const slower = lanes.slice(lanes.indexOf(lane) + 1);
  const later = steps.filter(
    (step) => !step.in.includes(lane) && slower.some((each) => step.in.includes(each)),
  );
  expect(
    leftOut(lane)
      .slice(0, -1)
      .map((line) => line.split(': npm ')[0]),
  ).toEqual(later.map(({ what }) => what));
});

it('the quickest lane leaves the journeys to npm test', () => {
  expect(leftOut('check')).toContain('journeys in three engines: npm test');
});

it('no step is in no lane', () => {
  expect(steps.filter((step) => step.in.length === 0)).toEqual([]);
});

it('what a lane runs, a slower one runs too, or runs more of', () => {
  const plain = (line: string) => line.replace(/ --project \w+/g, '');
  const linesOf = (lane: (typeof lanes)[number]) =>
    steps.filter((step) => step.in.includes(lane)).map(({ line }) => plain(line));
  expect(linesOf('test')).toEqual(expect.arrayContaining(linesOf('check')));
  expect(linesOf('full')).toEqual(expect.arrayContaining(linesOf('test')));
});
