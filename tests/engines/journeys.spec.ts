import { test } from '@playwright/test';
import { ByPlaywright } from './by-playwright.ts';
import { journeys } from './journeys.ts';
import { Visit } from './visit.ts';

for (const { name, long, go } of journeys) {
  test(name, { tag: long ? '@long' : [] }, ({ page, baseURL }) =>
    go(new Visit(new ByPlaywright(page)), baseURL ?? ''),
  );
}
