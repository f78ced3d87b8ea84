import { spawnSync } from 'node:child_process';
import { machine } from '../../../tests/setup/machine.ts';
import { plan } from '../../../tests/setup/browsers-plan.ts';
import { chromiumPath } from '../../../tests/setup/browsers.ts';
import { firefoxPath, webKit } from '../../../tests/setup/engines.ts';

/** Finds the browsers and programs that the journeys need. Missing ones are announced, then installed if possible. */
export function run(): void {
  const todo = plan(machine());
  if (todo.kind === 'install') install(todo.commands);

  const outcome = plan({ ...machine(), canInstall: false });
  const mustHaveAll = Boolean(process.env['CI']);
  if (outcome.kind === 'ask' || (outcome.kind === 'skip' && mustHaveAll)) fail(outcome.message);
  if (outcome.kind === 'skip') console.warn(outcome.message);
  console.log(`Chromium: ${chromiumPath()}`);
  console.log(`Firefox: ${firefoxPath() ?? 'none'}`);
  console.log(`WebKit: ${webKit()?.browser ?? 'none'}`);
}

function install(commands: readonly (readonly string[])[]): void {
  console.log(`The journeys need programs that this machine lacks. Installing them with:`);
  for (const command of commands) console.log(`> ${command.join(' ')}`);
  for (const [program = '', ...args] of commands) {
    const { status } = spawnSync(program, args, { stdio: 'inherit' });
    if (status !== 0) return;
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
