import { expect } from '@playwright/test';
import { hostDocument, hostSite, plain } from '../support/browser/host-site.ts';
import { otherLanguages } from '../support/data/languages.ts';
import { patient } from '../support/data/questionnaire.ts';
import { CHECK } from './from-outside.ts';
import { onHost } from './host.ts';
import type { Visit } from './visit.ts';

const [language] = otherLanguages;

/** Ctrl-clicks another language without opening a tab. */
const openLanguageBeside = ({ browser }: Visit): Promise<void> =>
  browser.run((body, locale) => {
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    body
      .querySelector(`#languages a[hreflang="${locale}"]`)
      ?.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
  }, language?.locale ?? '');

/** A tab with answers from which another language was opened in a new tab. */
export async function answerAndOpenLanguage(visit: Visit, address: string): Promise<void> {
  await visit.browser.open(address);
  await visit.jump(patient(), 'age');
  await openLanguageBeside(visit);
}

const nameOf = ({ browser }: Visit): Promise<string> => browser.run(() => window.name, null);

/** Verifies that the next person in the tab finds no answer. */
export async function leavesNothingInTheTab(visit: Visit, base: string): Promise<void> {
  await answerAndOpenLanguage(visit, base + CHECK);
  expect(await nameOf(visit)).toBe('');
  const next = await hostSite(() => ({ html: hostDocument('<p>Another site</p>') }));
  await visit.browser.open(next.origin);
  expect(await nameOf(visit)).toBe('');
  await next.close();
}

/** The same for the embedding page, which allows no other page in the frame and navigates it back. */
export async function leavesNothingInTheFrame(visit: Visit, base: string): Promise<void> {
  const around = await hostSite(() => ({
    html: hostDocument(plain(base).replace(/sandbox="[^"]*"/, '')),
    headers: { 'content-security-policy': `frame-src ${base}${CHECK}` },
  }));
  await visit.browser.open(around.origin);
  await visit.browser.enterFrame();
  await visit.isAt({ screen: 'start' });
  await visit.jump(patient(), 'age');
  await visit.browser.click('[popovertarget="languages"]:not([popovertargetaction])');
  await visit.browser.click(`#languages a[hreflang="${language?.locale}"]`);
  await visit.browser.leaveFrame();
  const found = await visit.browser.run(async (body) => {
    const frame = body.querySelector('iframe');
    await new Promise((resolve) => {
      frame?.addEventListener('load', resolve, { once: true });
      if (frame) frame.src = 'about:blank';
    });
    return frame?.contentWindow?.name;
  }, null);
  expect(found).toBe('');
  await around.close();
}

declare global {
  interface Window {
    printTab?: (Window & typeof globalThis) | null | undefined;
    refusals?: string[];
  }
}

/** Verifies that only its frame writes a tab for printing, and that it closes when the answers are erased. */
export async function closesThePrintTab(visit: Visit, base: string): Promise<void> {
  await onHost(visit, plain(base).replace(' allow-modals', ''), async () => {
    await visit.browser.enterFrame();
    await visit.jump(patient());
    await visit.act('print');
    // A print dialog in the tab would block the test.
    await visit.browser.run(() => {
      const { open } = window;
      window.open = (...given) => {
        const tab = open(...given);
        if (tab) tab.print = () => {};
        window.printTab = tab as Window['printTab'];
        return tab;
      };
      window.refusals = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
        window.refusals?.push(`${violatedDirective} ${sample}`),
      );
    }, null);
    await expect
      .poll(() =>
        visit.browser.run((body) => body.querySelectorAll('[data-action="print-tab"]').length, null),
      )
      .toBe(1);
    await visit.act('print-tab');
    const sheets = (where: 'here' | 'there') =>
      visit.browser.run((body, from) => {
        const holder = from === 'here' ? body : window.printTab?.document.body;
        return [...(holder?.querySelectorAll('.sheet') ?? [])].map((sheet) => ({
          words: sheet.textContent,
          font: getComputedStyle(sheet).fontFamily,
        }));
      }, where);
    await expect.poll(async () => (await sheets('there')).length).toBe(2);
    expect(await sheets('there')).toEqual(await sheets('here'));
    expect(await visit.browser.run(() => window.refusals, null)).toEqual([]);
    await visit.erase();
    await expect.poll(() => visit.browser.run(() => window.printTab?.closed, null)).toBe(true);
  });
}
