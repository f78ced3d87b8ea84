import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../setup/browsers.ts';

const executablePath = chromiumPath();

/** Tests with independent FHIR form renderers and a FHIR server. They need no build of the site. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.peer.ts',
  outputDir: '../../test-results/peers-failed',
  globalSetup: './bundle.ts',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: '100%',
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: '../../test-results/peers.json' }]],
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
    },
  },
});
