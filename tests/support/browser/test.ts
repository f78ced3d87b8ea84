import { expect, test as base, type Page, type Request } from '@playwright/test';
import { CheckPage } from './check-page.ts';
import { tellsAnAnswer } from '../data/titles.ts';

/** What a journey wrote to the network, the storage and the history. */
interface Traces {
  readonly complaints: string[];
  readonly requests: string[];
  readonly addresses: string[];
  readonly titles: string[];
}

interface Fixtures {
  /** The check, opened at its start. */
  readonly check: CheckPage;
  /** An automatic fixture that watches every journey: see `nothing`. */
  readonly traces: Traces;
}

declare global {
  interface Window {
    sawTitle?: (title: string) => void;
  }
}

export const test = base.extend<Fixtures>({
  traces: [
    async ({ page }, use) => {
      const traces = await watched(page);
      await use(traces);
      expect(await left(page, traces)).toEqual(nothing);
    },
    { auto: true },
  ],
  check: async ({ page, traces }, use) => {
    await page.goto('/caliber-pain/en/');
    expect(traces.addresses).toEqual([page.url()]);
    await use(new CheckPage(page));
  },
});

export { expect };

const nothing = {
  complaints: [],
  requests: [],
  tellingAddresses: [],
  tellingTitles: [],
  kept: { local: 0, session: 0, databases: 0, caches: 0, cookies: [] },
};

async function watched(page: Page): Promise<Traces> {
  const traces: Traces = { complaints: [], requests: [], addresses: [], titles: [] };
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) traces.complaints.push(message.text());
  });
  page.on('pageerror', (error) => traces.complaints.push(error.message));
  page.on('request', (request) => {
    // The reader's worker is created from the page's own content.
    const isOwn = request.url().startsWith('blob:');
    if (!request.isNavigationRequest() && !isOwn && !isLanguage(request)) traces.requests.push(request.url());
  });
  page.on('framenavigated', (frame) => traces.addresses.push(frame.url()));
  await page.exposeFunction('sawTitle', (title: string) => traces.titles.push(title));
  await page.addInitScript(tellTitles);
  return traces;
}

/** Whether a request loads another language's file, without sending any data: see tests/languages. */
const isLanguage = (request: Request) =>
  /\/[\w-]+\/words\.js$/.test(request.url()) && request.method() === 'GET' && !request.postData();

function tellTitles(): void {
  let last = '';
  new MutationObserver(() => {
    if (document.title !== last) window.sawTitle?.((last = document.title));
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

async function left(page: Page, traces: Traces) {
  return {
    complaints: traces.complaints,
    requests: traces.requests,
    tellingAddresses: traces.addresses.filter((address) => /[?#]/.test(address)),
    tellingTitles: [...traces.titles, await page.title()].filter(tellsAnAnswer),
    kept: { ...(await page.evaluate(keptByThePage)), cookies: await page.context().cookies() },
  };
}

async function keptByThePage() {
  if (!location.protocol.startsWith('http')) throw new Error('the journey ends outside the check');
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  };
}
