import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { CheckPage } from './check-page.ts';
import { hostSite, type HostPage } from './host-site.ts';

declare global {
  interface Window {
    /** What a host page can observe: our events that reach it, and messages to its window. */
    heard: string[];
    /** The policy violations in the host page and in the frame. */
    refused: string[];
  }
}

interface Fixtures {
  /** Opens this page on an origin other than the check's. */
  readonly onHost: (page: HostPage) => Promise<Page>;
  readonly check: CheckPage;
  /** The address of the site with the check. */
  readonly site: string;
}

export const test = base.extend<Fixtures>({
  onHost: async ({ page }, use) => {
    let served: HostPage = { html: '' };
    const host = await hostSite(() => served);
    await page.addInitScript(listen);
    await use(async (wanted) => {
      served = wanted;
      await page.goto(host.origin);
      return page;
    });
    const refused = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.refused)));
    expect(refused.flat()).toEqual([]);
    await host.close();
  },
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  check: async ({ page }, use) => use(new CheckPage(page.frameLocator('iframe'))),
});

export { expect };

function listen(): void {
  window.heard = [];
  window.refused = [];
  const send = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('mild')) window.heard.push(event.type);
    return send.call(this, event);
  };
  addEventListener('message', ({ data }) => window.heard.push(`message ${JSON.stringify(data)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    window.refused.push(violatedDirective),
  );
}

export const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.heard);

/** The frame with the check, once it has loaded. */
export async function checkFrame(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').locator('[data-screen]').waitFor();
  const [, frame] = page.frames();
  if (!frame) throw new Error('the page holds no frame');
  return frame;
}

export const frameHeight = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((frame: HTMLElement) => frame.offsetHeight);

/** How much of the check overflows its frame. */
export const hiddenInside = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
