import { expect, it } from 'vitest';
import { lanes, leftOut, stagesOf, steps } from './lanes.ts';

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
  const plain = (line: string) => line.replace(/ --project \w+| -- --incremental/g, '');
  const linesOf = (lane: (typeof lanes)[number]) =>
    steps.filter((step) => step.in.includes(lane)).map(({ line }) => plain(line));
  expect(linesOf('test')).toEqual(expect.arrayContaining(linesOf('check')));
  expect(linesOf('full')).toEqual(expect.arrayContaining(linesOf('test')));
});

it('journeys begin when their site is built and the page is weighed, which go on beside each other', () => {
  const names = stagesOf('test').map((stage) => stage.map(({ what }) => what));
  expect(names.slice(-3)).toEqual([
    ['build'],
    ['browsers', 'the site that journeys visit', 'budget'],
    ['journeys in three engines'],
  ]);
});

it('every step of a lane is in one of its stages, in order', () => {
  for (const lane of lanes)
    expect(stagesOf(lane).flat()).toEqual(steps.filter((step) => step.in.includes(lane)));
});
