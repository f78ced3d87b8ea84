import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumsFile, sumsOf } from '../../build/sums.ts';
import { refuse, type Problem } from '../../content/problem.ts';
import { keptProblems, readLoaderFiles, releaseProblems } from '../../embed/loaders.ts';
import { isRelease } from '../../tools/signoff/release.ts';
import { runAll } from '../shell.ts';

const entry = 'vite build --config src/entry/vite.config.ts';
/** Builds the loader for clinics' pages. */
export const loaderLine = 'vite build --config src/embed/vite.config.ts';

/** The scripts come first, because the pages inline them. The mode is the name of the script. */
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
 * Builds the site into BUILD_DIR (build), with a checksum for each file. `--debug` leaves the scripts unminified, with
 * source maps for the browser's debugger.
 */
export function run(args: readonly string[]): void {
  const env = args.includes('--debug') ? { DEBUG_BUILD: 'true' } : {};
  const loaders = readLoaderFiles();
  refuse(keptProblems(loaders));
  runAll([...scripts, 'vite build'], env);
  const build = process.env['BUILD_DIR'] ?? 'build';
  // Last, because while the pages are built they report themselves what no clinician has signed.
  if (isRelease()) refuseRelease(build, releaseProblems(readFileSync('.entry/embed.js'), loaders));
  writeFileSync(join(build, sumsFile), sumsOf(build));
}

function refuseRelease(build: string, problems: readonly Problem[]): void {
  if (problems.length > 0) rmSync(build, { recursive: true });
  refuse(problems);
}
