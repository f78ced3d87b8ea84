import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { weighed, type Budget } from './budget.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'budget-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const budget = (...files: Budget['files']): Budget => ({ unit: 'bytes', files });
const broken = (folder: string, ...files: Budget['files']) =>
  weighed(folder, budget(...files)).flatMap(({ file, broken }) =>
    broken.map((message) => `${file} ${message}`),
  );

describe('the budget', () => {
  it('holds for pages that weigh no more than it allows', () => {
    const folder = site({ 'index.html': 'Hello', 'a/en/index.html': '<script>go()</script>' });
    expect(
      broken(
        folder,
        { files: '*/*/index.html', total: 100, script: 50, requests: 1 },
        { files: 'index.html', total: 20 },
      ),
    ).toEqual([]);
  });

  it('is broken by a page that weighs more, in all or of one kind', () => {
    const folder = site({ 'index.html': '<p>Hello</p><script>go()</script>' });
    expect(broken(folder, { files: 'index.html', total: 10, script: 0 })).toEqual([
      expect.stringMatching(/^index\.html total \d+ is over 10$/),
      expect.stringMatching(/^index\.html script \d+ is over 0$/),
    ]);
  });

  it('is broken by a page that asks for more than itself', () => {
    const folder = site({ 'index.html': '<script src="a.js"></script>' });
    expect(broken(folder, { files: 'index.html', total: 99, requests: 1 })).toEqual([
      'index.html requests 2 is over 1',
    ]);
  });

  it('is broken by a page of too many elements', () => {
    const folder = site({ 'index.html': '<p>Hello' });
    expect(broken(folder, { files: 'index.html', total: 99, elements: 3 })).toEqual([
      'index.html elements 4 is over 3',
    ]);
  });

  it('fails for a file without a line, and for a line without a file', () => {
    const folder = site({ 'embed.js': 'go()' });
    expect(broken(folder, { files: 'index.html', total: 9 })).toEqual([
      'index.html is in the budget but not in the site',
      'embed.js has no line in the budget',
    ]);
  });
});
