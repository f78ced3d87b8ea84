import type { Frame, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Every attempt to send or store something. */
    attempts: string[];
    /** The history entries that were written. */
    entries: unknown[];
    titles: string[];
  }
}

/** Runs in every frame before anything else: records every use of an API that can send or store data. */
export function watchWaysOut(): void {
  window.attempts = [];
  window.entries = [];
  window.titles = [];
  const attempt = (what: string) => window.attempts.push(what);
  const watch = (owner: object | undefined, name: string) => {
    const own = owner as Record<string, unknown> | undefined;
    const before = own?.[name] as ((...args: unknown[]) => unknown) | undefined;
    if (!own || !before) return;
    own[name] = function (this: unknown, ...args: unknown[]) {
      attempt(name);
      return new.target ? Reflect.construct(before, args) : before.apply(this, args);
    };
  };
  for (const name of [
    'fetch',
    'WebSocket',
    'EventSource',
    'Worker',
    'SharedWorker',
    'BroadcastChannel',
    'RTCPeerConnection',
    'open',
    'postMessage',
  ])
    watch(window, name);
  watch(XMLHttpRequest.prototype, 'open');
  watch(Navigator.prototype, 'sendBeacon');
  watch(Storage.prototype, 'setItem');
  watch(IDBFactory.prototype, 'open');
  watch(MessagePort.prototype, 'postMessage');
  watch(window.ServiceWorkerContainer?.prototype, 'register');
  watch(window.CacheStorage?.prototype, 'open');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor;
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set: () => attempt('cookie') });

  for (const name of ['pushState', 'replaceState'] as const) {
    const before = history[name];
    history[name] = (state: unknown, title: string, url?: string | URL | null) => {
      window.entries.push([state, title, url ?? 'no address']);
      before.call(history, state, title, url);
    };
  }
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => attempt(violatedDirective));
  new MutationObserver(() => {
    if (window.titles.at(-1) !== document.title) window.titles.push(document.title);
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** Presses random controls, reproducibly for a seed. Runs in the page. */
export async function wander(body: Element, { seed, presses }: { seed: number; presses: number }) {
  let state = seed || 1;
  const random = (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const visible = (selector: string) =>
    [...body.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
  /** Back and Erase traverse the history asynchronously: wait before the next press. */
  const settled = () =>
    new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true });
      setTimeout(resolve, 1_000);
    });
  const press = async (all: HTMLElement[]) => {
    const button = all[random(all.length)];
    const moved = button?.matches('[data-action="back"], [data-action="erase-confirm"]') && settled();
    button?.click();
    await moved;
  };
  const seen = new Set<string>();

  for (let left = presses; left > 0; left -= 1) {
    for (const name of new Set(visible('input').map((input) => (input as HTMLInputElement).name)))
      if (random(3) > 0) await press(visible(`input[name="${name}"]`));
    const onward = visible('[data-action="continue"]');
    if (onward.length > 0 && random(8) > 0) await press(onward);
    else await press(visible('button, summary').filter((each) => !each.matches('[data-action="print"]')));
    await new Promise(requestAnimationFrame);
    seen.add(body.querySelector('[data-screen]')?.getAttribute('data-screen') ?? '');
  }
  return [...seen];
}

export interface Disclosed {
  readonly attempts: readonly string[];
  readonly entries: readonly unknown[];
  readonly titles: readonly string[];
  readonly name: string;
  readonly address: string;
}

export const disclosedBy = (frame: Frame): Promise<Disclosed> =>
  frame.evaluate(() => ({
    attempts: window.attempts,
    entries: window.entries,
    titles: [...window.titles, document.title],
    name: window.name,
    address: location.href,
  }));

/** Records all network traffic from here on. */
export function trafficOf(page: Page): string[] {
  const traffic: string[] = [];
  page.context().on('request', (request) => traffic.push(request.url()));
  page.on('websocket', (socket) => traffic.push(socket.url()));
  return traffic;
}
