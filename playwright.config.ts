import { defineConfig } from '@playwright/test';
import { chromiumPath } from './src/commands/browsers.ts';

const port = Number(process.env['PORT'] ?? 4173);
const address = `http://127.0.0.1:${port}`;
const executablePath = chromiumPath();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/journeys',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  webServer: {
    command: `sirv build --dev --cors --quiet --host 127.0.0.1 --port ${port}`,
    url: `${address}/caliber-pain/en/`,
    reuseExistingServer: !process.env['CI'],
  },
  use: { baseURL: address, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'chromium',
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
    },
  ],
});
