import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumsFile, sumsOf } from '../../build/sums.ts';
import { refuse, type Problem } from '../../content/problem.ts';
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
  const loaders = readLoaderFiles();
  refuse(keptProblems(loaders));
  runAll([...scripts, 'vite build'], env);
  const build = process.env['BUILD_DIR'] ?? 'build';
  // Last: what no clinician has signed is named by the pages themselves.
  if (isRelease()) refuseRelease(build, releaseProblems(readFileSync('.entry/embed.js'), loaders));
  writeFileSync(join(build, sumsFile), sumsOf(build));
}

function refuseRelease(build: string, problems: readonly Problem[]): void {
  if (problems.length > 0) rmSync(build, { recursive: true });
  refuse(problems);
}
