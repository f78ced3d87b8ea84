import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumsFile, sumsOf } from '../../build/sums.ts';
import { refuse } from '../../content/problem.ts';
import { keptProblems, readLoaderFiles, releaseProblems } from '../../embed/loaders.ts';
import { isRelease } from '../../tools/signoff/release.ts';
import { runAll } from '../shell.ts';

const entry = 'vite build --config src/entry/vite.config.ts';
/** Makes the loader for clinics' pages. */
export const loaderLine = 'vite build --config src/embed/vite.config.ts';

/** The scripts come first: the pages carry them. The mode names the script. */
const scripts = [
  'svelte-kit sync',
  entry,
  `${entry} --mode early`,
  `${entry} --mode reader`,
  `${entry} --mode reader-worker`,
  loaderLine,
  `${loaderLine} --mode snippets-page`,
];

/**
 * Builds the site into BUILD_DIR (build), with a sum for each file. `--debug` leaves the scripts as they were written,
 * with their sources for the browser's debugger.
 */
export function run(args: readonly string[]): void {
  const env = args.includes('--debug') ? { DEBUG_BUILD: 'true' } : {};
  runAll(scripts, env);
  refuseLoaders();
  runAll(['vite build'], env);
  const build = process.env['BUILD_DIR'] ?? 'build';
  writeFileSync(join(build, sumsFile), sumsOf(build));
}

function refuseLoaders(): void {
  const files = readLoaderFiles();
  refuse([
    ...keptProblems(files),
    ...(isRelease() ? releaseProblems(readFileSync('.entry/embed.js'), files) : []),
  ]);
}
