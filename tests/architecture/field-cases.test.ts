import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const prose = readFileSync('docs/quality.md', 'utf8');
const rowsIn = (text: string) => text.split('\n').filter((line) => /^\| (?!case |-)/.test(line));

test('each kind of what users suffered has as many cases as it says', () => {
  const counted = [...prose.matchAll(/^\| (\d [^|]+?) +\| (\d+) +\|$/gm)].map(([, kind, cases]) => [
    kind,
    Number(cases),
  ]);
  const listed = prose
    .split(/^### Kind /m)
    .slice(1)
    .map((kind) => [kind.split('\n')[0], rowsIn(kind.split(/^## /m)[0] ?? '').length]);
  expect(listed.length).toBeGreaterThan(5);
  expect(counted).toEqual(listed);
});
