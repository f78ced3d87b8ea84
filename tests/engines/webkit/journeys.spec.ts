import { test as base } from '@playwright/test';
import { webKit } from '../../setup/engines.ts';
import { journeys } from '../journeys.ts';
import { Visit } from '../visit.ts';
import { ByWebDriver } from './by-webdriver.ts';
import { startWebKit, type RunningWebKit } from './webkit.ts';

/** A new browser for each journey, so that none has the history of another. */
const test = base.extend<{ webkit: RunningWebKit }>({
  webkit: async ({}, use) => {
    const parts = webKit();
    if (!parts) throw new Error('this machine has no WebKit');
    const running = await startWebKit(parts);
    await use(running);
    await running.close();
  },
});

for (const { name, long, go } of journeys) {
  test(name, { tag: long ? '@long' : [] }, ({ webkit: { driver }, baseURL }) =>
    go(new Visit(new ByWebDriver(driver, baseURL ?? '')), baseURL ?? ''),
  );
}
