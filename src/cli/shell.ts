import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** The environment with node_modules/.bin in its path, however the command was started. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
});

/** Runs a line in the shell and shows its output. Returns whether it succeeded. */
export function succeeds(line: string, env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(line, { shell: true, stdio: 'inherit', env: { ...environment(), ...env } });
  return status === 0;
}

/** Runs lines one after the other. Throws, naming the line, at the first that fails. */
export function runAll(lines: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  for (const line of lines) if (!succeeds(line, env)) throw new Error(`failed: ${line}`);
}
