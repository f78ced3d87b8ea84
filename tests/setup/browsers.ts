import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { plan, type Machine } from './browsers-plan.ts';
import { firefoxPath, missingEngines, webKit } from './engines.ts';
import { missingServers, programPath, runs } from './programs.ts';

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

const PAPER_TOOLS = ['pdftotext', 'pdfinfo', 'pdftoppm', 'zbarimg'];

/** The Chromium the tests drive, or undefined when this machine has none. */
export function chromiumPath(): string | undefined {
  return [...CHROMIUM_PLACES, chromium.executablePath()].find((path) => path && runs(path));
}

if (import.meta.main) ensureBrowsers();

function ensureBrowsers(): void {
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

function machine(): Machine {
  const root = process.getuid?.() === 0;
  const sudo = !root && isThere('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  return {
    missing: [...(chromiumPath() ? [] : ['Chromium']), ...PAPER_TOOLS.filter((tool) => !programPath(tool))],
    missingServers: missingServers(),
    missingEngines: missingEngines(),
    canInstall: isThere('apt-get') && (root || sudo),
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

function isThere(command: string): boolean {
  return programPath(command) !== undefined;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
