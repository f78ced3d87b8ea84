import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ownFiles = [
  'evaluate.ts',
  'read-criteria.ts',
  'read-health.ts',
  'read-signs.ts',
  'read-treatments.ts',
  'sheet.ts',
];

describe('the second opinion reads no rule data and shares nothing with the engine', () => {
  it.each(ownFiles)('%s takes only from its own files, and opens none', (file) => {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    const sources = [...source.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(([, name]) => name);
    const others = sources.filter((name) => !ownFiles.some((own) => name === `./${own}`));
    expect(others).toEqual([]);
    expect(source).not.toMatch(/require\(|readFile|JSON\.parse|fetch\(/);
  });
});
