import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFolder, loaderOf } from '../../embed/loaders.ts';
import { runAll } from '../shell.ts';
import { loaderLine } from './build.ts';

/** Builds the loader and keeps it under its hashed name, for the pages that will refer to it after the release. */
export function run(): void {
  runAll([loaderLine]);
  const content = readFileSync('.entry/embed.js');
  const { name } = loaderOf(content);
  writeFileSync(join(keptFolder, name), content);
  console.log(`${join(keptFolder, name)}: kept. Name it in CHANGELOG.md.`);
}
