import fc from 'fast-check';
import { hello } from '../../src/embed/messages.ts';
import { hostSite } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';
import type { Visit } from './visit.ts';

export const CHECK = '/caliber-pain/en/';

/** What someone outside may hope that the check reads: everything that it ever carried, near misses, and nonsense. */
const lures = (seed: number): readonly string[] => [
  JSON.stringify({ answers: patient(), drafts: {}, screen: 'age', changing: false }),
  JSON.stringify({ answers: patient(), drafts: patient(), screen: 'notes', changing: true }),
  JSON.stringify({ answers: patient() }),
  ...fc.sample(
    fc.oneof(
      fc.constantFrom('none', 'emergencySigns-none', hello, 'mild-check:print-view'),
      fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value)),
      fc.record({ depth: fc.nat(30) }).map((state) => JSON.stringify(state)),
    ),
    { numRuns: 2, seed },
  ),
];

/** Brings the lure to the check in one way, and leaves the visit where the check is. */
export interface Way {
  readonly name: string;
  readonly bring: (visit: Visit, lure: string, base: string) => Promise<void>;
}

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const literal = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003C');

/** Opens a page on another origin than the check. */
async function onStranger(visit: Visit, html: string, go: () => Promise<void>, path = ''): Promise<void> {
  const host = await hostSite(() => ({ html: `<!doctype html><meta charset="utf-8"><body>${html}` }));
  try {
    await visit.browser.open(host.origin + path);
    await go();
  } finally {
    await host.close();
  }
}

/** Sends the lure to `target`, an expression, for as long as the page lives, and to whoever speaks first. */
const postAlways = (lure: string, target: string) => `
  const lure = ${literal(lure)};
  const lures = [lure, { answers: lure }, ${literal(hello)}];
  try { lures.push(JSON.parse(lure)); } catch {}
  addEventListener('message', ({ source }) => lures.forEach((each) => source?.postMessage(each, '*')), { once: true });
  setInterval(() => { for (const each of lures) ${target}?.postMessage(each, '*'); }, 20);`;

const frameOf = (check: string, name = '') =>
  `<iframe name="${attribute(name)}" src="${check}" width="360" height="700"></iframe>`;

export const ways: readonly Way[] = [
  {
    name: 'the name of the tab',
    bring: (visit, lure, base) =>
      onStranger(
        visit,
        `<script>window.name = ${literal(lure)}; location.replace(${literal(base + CHECK)});</script>`,
        () => visit.isAt({ screen: 'start' }),
      ),
  },
  {
    name: 'the name of a frame',
    bring: (visit, lure, base) =>
      onStranger(visit, frameOf(base + CHECK, lure), () => visit.browser.enterFrame()),
  },
  {
    name: 'the target of a link',
    bring: (visit, lure, base) =>
      onStranger(
        visit,
        `<a id="go" href="${base + CHECK}" target="${attribute(lure)}">check</a>${frameOf('about:blank', lure)}`,
        async () => {
          await visit.browser.click('#go');
          await visit.browser.enterFrame();
        },
      ),
  },
  {
    name: 'a window that a page opens by a name and sends messages to, also after erasing',
    bring: (visit, lure, base) =>
      onStranger(
        visit,
        `<button id="go">check</button><script>let tab; ${postAlways(lure, 'tab')}
          document.getElementById('go').onclick = () => { tab = open(${literal(base + CHECK)}, lure); };
        </script>`,
        async () => {
          await visit.browser.click('#go');
          await visit.browser.enterNewTab();
          await visit.isAt({ screen: 'start' });
          await visit.act('continue');
          await visit.erase();
        },
      ),
  },
  {
    name: 'messages from the page around a frame and from a second frame',
    bring: (visit, lure, base) =>
      onStranger(
        visit,
        `<script>${postAlways(lure, 'frames[0]')}
          const { port1, port2 } = new MessageChannel();
          setTimeout(() => frames[0]?.postMessage(${literal(hello)}, '*', [port2]), 400);
          setInterval(() => lures.filter((each) => each !== 'erase').forEach((each) => port1.postMessage(each)), 20);
          addEventListener('load', () => {
            const other = document.body.appendChild(document.createElement('iframe'));
            other.srcdoc = '<script>setInterval(() => parent.frames[0].postMessage(' + lure + ', "*"), 20)<' + '/script>';
            other.hidden = true;
          });</script>${frameOf(base + CHECK)}`,
        () => visit.browser.enterFrame(),
      ),
  },
  {
    name: 'the referrer',
    bring: (visit, lure, base) =>
      onStranger(
        visit,
        `<meta name="referrer" content="unsafe-url"><a id="go" href="${base + CHECK}">check</a>`,
        () => visit.browser.click('#go'),
        `/${encodeURIComponent(lure)}?${encodeURIComponent(lure)}`,
      ),
  },
  {
    name: 'the address',
    bring: (visit, lure, base) => {
      const text = encodeURIComponent(lure);
      return visit.browser.open(`${base}${CHECK}?answers=${text}&screen=age#${text}`);
    },
  },
  {
    name: 'the state of the history and all that a site can store',
    bring: async (visit, lure, base) => {
      await visit.browser.open(base + CHECK);
      await visit.browser.run((_body, text) => {
        const state = { answers: text, screen: 'age', depth: 3 };
        history.replaceState(state, '');
        history.pushState(state, '');
        for (const storage of [localStorage, sessionStorage]) storage.setItem('mild-check', text);
        document.cookie = `mild-check=${encodeURIComponent(text)}`;
      }, lure);
      await visit.browser.reload();
    },
  },
  {
    name: 'what the browser keeps of a form when a page is loaded again or come back to',
    bring: async (visit, _lure, base) => {
      await visit.browser.open(base + CHECK);
      await visit.jump(patient({ respondent: 'other' }), 'warningSigns');
      await visit.pickOnScreen(patient());
      await visit.browser.reload();
      await visit.isAt({ screen: 'start' });
      await visit.act('continue');
      await visit.pick('respondent', 'other');
      await visit.browser.open(`${base}${CHECK}privacy/`);
      await visit.browser.back();
      await visit.isAt({ screen: 'start' });
    },
  },
];

/** Nothing has been answered, and nothing is picked where the emergency signs are asked. */
async function isFresh(visit: Visit): Promise<void> {
  await visit.isAt({ screen: 'start', picks: {} });
  await visit.act('continue');
  await visit.isAt({ screen: 'question', picks: { respondent: [] } });
  await visit.pick('respondent', 'me');
  await visit.act('continue');
  await visit.isAt({ screen: 'question', picks: { emergencySigns: [] } });
}

export async function throwAll({ bring }: Way, visit: Visit, base: string, seed: number): Promise<void> {
  for (const lure of lures(seed)) {
    await bring(visit, lure, base);
    await isFresh(visit);
    await visit.browser.leaveFrame();
  }
}
