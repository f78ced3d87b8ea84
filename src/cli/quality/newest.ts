import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The libraries and compilers of the check page. */
const packages = 'svelte xstate @sveltejs/kit @sveltejs/vite-plugin-svelte vite';

const steps = [
  'npm ci --no-audit --no-fund',
  `npm update ${packages} --no-audit --no-fund`,
  `npm ls --depth=0 ${packages}`,
  'npm run types',
  'npx vitest run src/lib/machine',
  'npm run build',
  'npx playwright test --project=chromium tests/journeys tests/resilience',
];

/**
 * Tries the newest versions that package.json allows, in a copy of what git tracks. Throws at the first step that
 * fails.
 */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'newest-'));
  try {
    for (const file of trackedFiles()) cpSync(file, join(folder, file));
    for (const line of steps) runIn(folder, line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function trackedFiles(): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return stdout.split('\0').filter(Boolean);
}

function runIn(cwd: string, line: string): void {
  const { status } = spawnSync(line, { shell: true, cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`failed with the newest versions: ${line}`);
}
