import { chromium } from '@playwright/test';
import { runs } from './programs.ts';

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

/** A Chromium with windows, which restores the tabs of the last session; undefined when this machine has none. */
export const windowedChromiumPath = (): string | undefined =>
  CHROMIUM_PLACES.find((path) => path && !path.includes('headless') && runs(path));

/** The Chromium the tests drive, or undefined when this machine has none. */
export function chromiumPath(): string | undefined {
  return [...CHROMIUM_PLACES, chromium.executablePath()].find((path) => path && runs(path));
}
