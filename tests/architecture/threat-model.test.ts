import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** For each row of the table, its subject and the cell that names its tests. */
const rows = readFileSync('docs/threat-model.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(({ length }) => length === 7)
  .slice(2)
  .map(([, who = '', , , , shownBy = '']) => ({ who, shownBy }));

/** A file, and parts of the titles of tests in it. */
const named = (shownBy: string) =>
  [...shownBy.matchAll(/`([\w/.-]+\.ts)`((?:,? “[^”]+”)*)/g)].map(([, file = '', titles = '']) => ({
    file,
    titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
  }));

it('the threat model has rows', () => {
  expect(rows.length).toBeGreaterThan(10);
});

it.each(rows)('$who: each test is there by its file and its title, or none is possible', ({ shownBy }) => {
  if (shownBy.startsWith('none is possible')) return;
  const tests = named(shownBy);
  expect(tests).not.toEqual([]);
  for (const { file, titles } of tests) {
    expect(existsSync(file), file).toBe(true);
    expect(titles, file).not.toEqual([]);
    const text = readFileSync(file, 'utf8');
    expect(titles.filter((title) => !text.includes(title))).toEqual([]);
  }
});
