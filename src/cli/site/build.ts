import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumsFile, sumsOf } from '../../build/sums.ts';
import { runAll } from '../shell.ts';

const entry = 'vite build --config src/entry/vite.config.ts';
const embed = 'vite build --config src/embed/vite.config.ts';

/** The scripts first: the pages that are made last carry them. The mode names the script. */
const steps = [
  'svelte-kit sync',
  entry,
  `${entry} --mode early`,
  `${entry} --mode reader`,
  `${entry} --mode reader-worker`,
  embed,
  `${embed} --mode snippets-page`,
  'vite build',
];

/**
 * Builds the site into BUILD_DIR (build), with a sum for each file. `--debug` leaves the scripts as they were written,
 * with their sources for the browser's debugger.
 */
export function run(args: readonly string[]): void {
  runAll(steps, args.includes('--debug') ? { DEBUG_BUILD: 'true' } : {});
  const build = process.env['BUILD_DIR'] ?? 'build';
  writeFileSync(join(build, sumsFile), sumsOf(build));
}
