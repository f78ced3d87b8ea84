import { defineConfig, type Project } from '@playwright/test';
import { chromiumPath } from './tests/setup/browsers.ts';
import { firefoxPath, webKit } from './tests/setup/engines.ts';
import { everywhere, notInFirefox, onlyLong } from './tests/engines/suites.ts';

const port = Number(process.env['PORT'] ?? 4173);
const address = `http://127.0.0.1:${port}`;
const executablePath = chromiumPath();
const firefox = firefoxPath();
/** These engines start slowly, and their drivers ask more often than they are told. */
const SLOWER = 120_000;
/** `ENGINES=all`: every journey that an engine can run. */
const all = process.env['ENGINES'] === 'all';
/** Of `npm run test:full`, in one engine: also what a second opinion, or more of the same, is. */
const isFull = process.env['LANE'] === 'full';
/** A trace takes a third of the time: a test that failed is run again with `--trace on`. */
const trace = isFull ? 'retain-on-failure' : 'off';

const inChromium: Project = {
  name: 'chromium',
  // The journeys of all engines: the other specs say the same of Chromium, and more.
  ...(all
    ? { testMatch: 'engines/*.spec.ts' }
    : { testIgnore: 'engines/**', ...(isFull ? {} : { grepInvert: onlyLong }) }),
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath && { executablePath }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
};

const others: Project[] = [
  ...(firefox
    ? [
        {
          name: 'firefox',
          timeout: SLOWER,
          ...(all ? { testIgnore: ['engines/webkit/**', ...notInFirefox.specs] } : { testMatch: everywhere }),
          grepInvert: [...(all ? [] : [onlyLong]), ...notInFirefox.tests],
          use: {
            browserName: 'firefox' as const,
            channel: 'moz-firefox',
            launchOptions: { executablePath: firefox },
            // For its picture Playwright puts a style into the page, which the page's policy refuses: a test that
            // failed would then complain of the policy, too.
            screenshot: 'off' as const,
          },
        },
      ]
    : []),
  ...(webKit()
    ? [
        {
          name: 'webkit',
          timeout: SLOWER,
          testMatch: 'engines/webkit/*.spec.ts',
          ...(all ? {} : { grepInvert: onlyLong }),
        },
      ]
    : []),
];

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/journeys',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: '100%',
  // A busy machine is slow, not wrong; a test that passes waits for none of this.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  webServer: {
    command: `"${process.execPath}" tests/setup/site.ts ${port}`,
    url: `${address}/caliber-pain/en/`,
    timeout: 300_000,
    reuseExistingServer: !process.env['CI'],
  },
  use: { baseURL: address, trace, screenshot: 'only-on-failure' },
  projects: [inChromium, ...others],
});
