import { test as base } from '@playwright/test';
import { axePath } from './axe.ts';
import { inPage } from './in-page/bundle.ts';
import { Walker } from './walker.ts';

declare global {
  /** What the walker does inside the page. */
  const walk: typeof import('./in-page/index.ts');
}

export { expect } from '@playwright/test';

/** One page for all that one worker sees. */
export const test = base.extend<object, { walker: Walker }>({
  walker: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ baseURL: `${project.use.baseURL}/` });
      await context.addInitScript({ path: axePath });
      await context.addInitScript({ content: await inPage() });
      await use(new Walker(await context.newPage()));
      await context.close();
    },
    { scope: 'worker' },
  ],
});
