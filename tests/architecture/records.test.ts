import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

const folder = 'docs/decisions';
const index = readFileSync(`${folder}/README.md`, 'utf8');
const records = globSync(`${folder}/[0-9]*.md`)
  .sort()
  .map((file) => ({ name: basename(file), text: readFileSync(file, 'utf8') }));

it.each(records)('$name has a status, and its place in the index', ({ name, text }) => {
  expect(text).toMatch(/^# \d{3} .+\n\n\*\*Status:\*\* (Accepted|Superseded by \[)/);
  const [, number, title] = /^# (\d{3}) (.+)\n/.exec(text) ?? [];
  expect(name.startsWith(`${number}-`)).toBe(true);
  expect(index).toContain(`[${title}](${name})`);
});

it('the index names no record that is not there', () => {
  const named = [...index.matchAll(/\]\((\d{3}-[\w-]+\.md)\)/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(records.map(({ name }) => name)));
});
