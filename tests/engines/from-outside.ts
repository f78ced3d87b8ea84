import { expect } from '@playwright/test';
import fc from 'fast-check';
import { hello } from '../../src/embed/messages.ts';
import { hostSite } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';
import type { Visit } from './visit.ts';

export const CHECK = '/caliber-pain/en/';

/** Data that an attacker may hope the check reads: everything it ever had in an address, near misses, and nonsense. */
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

/** Delivers the lure to the check in one way, and leaves the visit on the check. */
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

/** Keeps sending the lure to `target`, an expression, and to whatever sends a message first. */
const postAlways = (lure: string, target: string) => `
  const lure = ${literal(lure)};
  const lures = [lure, { answers: lure }, ${literal(hello)}];
  try { lures.push(JSON.parse(lure)); } catch {}
  addEventListener('message', ({ source }) => lures.forEach((each) => source?.postMessage(each, '*')), { once: true });
  setInterval(() => { for (const each of lures) ${target}?.postMessage(each, '*'); }, 20);`;

const frameOf = (check: string, name = '') =>
  `<iframe name="${attribute(name)}" src="${check}" width="360" height="700"></iframe>`;

/** Opens a tab from a stranger's page, which stays open behind it and runs a script. */
const onOpener = (visit: Visit, opening: string, script: string, go: () => Promise<void>) =>
  onStranger(
    visit,
    `<button id="go">check</button><script>let tab; ${script}
      document.getElementById('go').onclick = () => { tab = ${opening}; };
    </script>`,
    async () => {
      // A page that has just loaded may miss the first click.
      await expect(async () => {
        await visit.browser.click('#go');
        await visit.browser.enterNewTab();
      }).toPass();
      await go();
    },
  );

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
    name: 'the name that another page of the same site gave the tab',
    bring: async (visit, lure, base) => {
      await visit.browser.open(`${base}${CHECK}privacy/`);
      await visit.browser.run((_body, text) => void (window.name = text), lure);
      await visit.browser.click('a.button[href="../index.html"]');
    },
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
    name: 'a second frame, from where a link leads the first one to the check by its name',
    bring: (visit, lure, base) =>
      onStranger(
        visit,
        `${frameOf('about:blank', lure)}<iframe id="second"></iframe>
         <button id="go">check</button><script>
           const { document: inside } = document.getElementById('second').contentWindow;
           const link = Object.assign(inside.createElement('a'), ${literal({ href: base + CHECK, target: lure })});
           inside.body.append(link);
           document.getElementById('go').onclick = () => link.click();
         </script>`,
        async () => {
          await visit.browser.click('#go');
          await visit.browser.enterFrame();
        },
      ),
  },
  {
    name: 'a window that a page opens by a name',
    bring: (visit, lure, base) =>
      onOpener(visit, `open(${literal(base + CHECK)}, ${literal(lure)})`, '', () =>
        visit.isAt({ screen: 'start' }),
      ),
  },
  {
    name: 'messages from the page that opened the tab, also after erasing',
    bring: (visit, lure, base) =>
      onOpener(visit, `open(${literal(base + CHECK)})`, postAlways(lure, 'tab'), async () => {
        await visit.isAt({ screen: 'start' });
        await visit.act('continue');
        await visit.erase();
      }),
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
        return caches.open('mild-check').then((cache) => cache.put('answers', new Response(text)));
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

/** The first questions: the last three are the lists of warning signs. */
const firstAnswers = [
  ['respondent', 'me'],
  ['emergencySigns', 'none'],
  ['suddenSigns', 'none'],
  ['warningSigns', 'none'],
] as const;

/** Verifies that nothing was answered: each of the first `count` questions is asked with nothing picked. */
async function isFresh(visit: Visit, count: number): Promise<void> {
  await visit.isAt({ screen: 'start', picks: {} });
  for (const [question, answer] of firstAnswers.slice(0, count)) {
    await visit.act('continue');
    await visit.isAt({ screen: 'question', picks: { [question]: [] } });
    await visit.pick(question, answer);
  }
}

/** After the first lure all lists are checked; after the others only the first, to save time. */
export async function throwAll({ bring }: Way, visit: Visit, base: string, seed: number): Promise<void> {
  for (const [index, lure] of lures(seed).entries()) {
    await bring(visit, lure, base);
    await isFresh(visit, index === 0 ? firstAnswers.length : 2);
    await visit.browser.leaveFrame();
  }
}
