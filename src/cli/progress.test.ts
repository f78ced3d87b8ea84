import { expect, it } from 'vitest';
import { progress } from './progress.ts';

/** An output stream, a terminal or not, that records what is written. */
function output(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, stream: stream as unknown as typeof process.stderr };
}

it.each([
  [true, ['\r1,000 answer sets', '\r2,000 answer sets']],
  [false, []],
])('where a person watches (%s), every thousandth is reported', (isTTY, expected) => {
  const { written, stream } = output(isTTY);
  const report = progress('answer sets', 1000, stream);
  [1, 999, 1000, 1001, 2000].forEach(report);
  expect(written).toEqual(expected);
});
