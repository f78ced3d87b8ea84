import { globSync } from 'node:fs';
import { programPath, runs } from './programs.ts';

const FIREFOX_PLACES = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Debian's path of WebKitGTK's MiniBrowser; the folder depends on architecture and version. */
const MINI_BROWSERS = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser';

export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  /** The virtual screen. */
  readonly screen: string;
}

/** The stock Firefox that the tests drive, or undefined when this machine has none. */
export const firefoxPath = (): string | undefined => FIREFOX_PLACES.find((path) => path && runs(path));

/** The programs that drive WebKitGTK on this machine, or undefined if one is missing. */
export function webKit(): WebKit | undefined {
  const [driver, browser, screen] = [programPath('WebKitWebDriver'), miniBrowser(), programPath('Xvfb')];
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

const miniBrowser = (): string | undefined => globSync(MINI_BROWSERS).sort().findLast(runs);

/** The engines besides Chromium that the journeys can't run in on this machine. */
export const missingEngines = (): string[] => [
  ...(firefoxPath() ? [] : ['Firefox']),
  ...(webKit() ? [] : ['WebKit']),
];
