import { readFileSync, writeFileSync } from 'node:fs';
import { codesOf } from '../../tools/reader/vectors.ts';

const file = 'src/tools/reader/vectors.json';

export function run(): void {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof codesOf>[0];
  writeFileSync(file, `${JSON.stringify({ ...kept, vectors: codesOf(kept) }, null, 2)}\n`);
}
