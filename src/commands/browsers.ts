import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { plan, type Machine } from './browsers-plan.ts';

const CHROMIUM_PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const PDF_TOOLS = ['pdftotext', 'pdfinfo', 'pdftoppm'];

/** The Chromium the tests drive, or undefined when this machine has none. */
export function chromiumPath(): string | undefined {
  return [...CHROMIUM_PLACES, chromium.executablePath()].find((path) => path && runs(path));
}

if (import.meta.main) ensureBrowsers();

function ensureBrowsers(): void {
  const todo = plan(machine());
  if (todo.kind === 'install') install(todo.commands);

  const outcome = plan({ ...machine(), canInstall: false });
  if (outcome.kind === 'ask') fail(outcome.message);
  console.log(`Chromium: ${chromiumPath()}`);
}

function machine(): Machine {
  const root = process.getuid?.() === 0;
  const sudo = !root && onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  return {
    missing: [...(chromiumPath() ? [] : ['Chromium']), ...PDF_TOOLS.filter((tool) => !onPath(tool))],
    canInstall: onPath('apt-get') && (root || sudo),
    sudo,
  };
}

function install(commands: string[][]): void {
  for (const [program = '', ...args] of commands) {
    console.log(`> ${[program, ...args].join(' ')}`);
    const { status } = spawnSync(program, args, { stdio: 'inherit' });
    if (status !== 0) return;
  }
}

function onPath(command: string): boolean {
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => names.some((name) => runs(join(folder, name))));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
