import { expect, test } from 'vitest';
import { ofPlaywright, ofVitest, total } from './tally.ts';

test('a Vitest report is counted by its tests', () => {
  expect(ofVitest({ numPassedTests: 25, numFailedTests: 1 })).toEqual({ passed: 25, failed: 1 });
});

test('a journey that passed at the second try has passed', () => {
  expect(ofPlaywright({ stats: { expected: 4, flaky: 1, unexpected: 2 } })).toEqual({ passed: 5, failed: 2 });
});

test('reports add up', () => {
  const reports = [
    { passed: 25, failed: 0 },
    { passed: 5, failed: 2 },
  ];
  expect(total(reports, true)).toEqual({ passed: 30, failed: 2 });
});

test('a step that failed outside its tests never counts as no failure', () => {
  expect(total([{ passed: 25, failed: 0 }], true)).toEqual({ passed: 25, failed: 1 });
});
