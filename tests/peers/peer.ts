import type { Page } from '@playwright/test';
import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { join } from 'node:path';

/** What a form shows, by linkId: every text, and what is ticked. */
export interface ShownForm {
  readonly texts: Readonly<Record<string, string>>;
  /** The texts of the ticked options. A question without a tick has an empty list. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
}

/** How a page with a program that fills in FHIR forms is driven. All of it runs in the page. */
export interface PeerPage {
  show: (form: Questionnaire, response?: QuestionnaireResponse) => Promise<void>;
  /** The element of every item on the page, by linkId. */
  items: () => Record<string, HTMLElement>;
  /** The options of an item: the text, the control, and whether it is shown as ticked. */
  options: (item: HTMLElement) => { text: string; control: HTMLInputElement; ticked: boolean }[];
  exported: () => QuestionnaireResponse;
}

export interface Peer {
  readonly name: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly isModule?: boolean;
  /** Puts its `PeerPage` on the window as `peer`. It runs in the page. */
  readonly install: () => void;
}

declare global {
  interface Window {
    peer: PeerPage;
  }
}

const address = 'https://peers.example/';

/** Opens a page that runs the program. It gets only its own files: any other request fails the test. */
export async function open(page: Page, { styles, scripts, isModule, install }: Peer): Promise<void> {
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (`${origin}/` !== address) throw new Error(`a form fetches ${origin}`);
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><body>' });
    return route.fulfill({ path: join(process.cwd(), pathname) });
  });
  await page.goto(address);
  for (const url of styles) await page.addStyleTag({ url });
  for (const url of scripts) await page.addScriptTag({ url, ...(isModule && { type: 'module' }) });
  await page.evaluate(install);
}

export const show = (page: Page, form: Questionnaire, response?: QuestionnaireResponse): Promise<void> =>
  page.evaluate(([own, given]) => window.peer.show(own, given), [form, response] as const);

/** Ticks the options of a question, one after the other, as soon as the form asks it. Throws if it does not. */
export const tick = (page: Page, linkId: string, texts: readonly string[]): Promise<void> =>
  press(page, linkId, texts, 'tick');

/** Ticks those of the options that are not ticked, and takes the tick from the others. */
export const toggle = (page: Page, linkId: string, texts: readonly string[]): Promise<void> =>
  press(page, linkId, texts, 'toggle');

const press = (
  page: Page,
  linkId: string,
  texts: readonly string[],
  what: 'tick' | 'toggle',
): Promise<void> =>
  page.evaluate(
    async ([id, all, how]) => {
      const until = async (holds: () => boolean, what: string) => {
        for (let tries = 0; !holds(); tries += 1) {
          if (tries > 500) throw new Error(`${id}: ${what}`);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      };
      const option = (text: string) => {
        const item = window.peer.items()[id];
        return item && window.peer.options(item).find((each) => each.text === text);
      };
      for (const text of all) {
        await until(() => option(text) !== undefined, `has no option "${text}"`);
        const wanted = how === 'tick' || option(text)?.ticked === false;
        if (option(text)?.ticked !== wanted) option(text)?.control.click();
        await until(() => option(text)?.ticked === wanted, `does not ${how} "${text}"`);
      }
    },
    [linkId, texts, what] as const,
  );

export const shown = (page: Page): Promise<ShownForm> =>
  page.evaluate(() => {
    const items = Object.entries(window.peer.items()).filter(([, item]) => item.checkVisibility());
    const asked = items.filter(([, item]) => window.peer.options(item).length > 0);
    return {
      texts: Object.fromEntries(items.map(([id, item]) => [id, item.innerText.replace(/\s+/g, ' ').trim()])),
      ticks: Object.fromEntries(
        asked.map(([id, item]) => [
          id,
          window.peer.options(item).flatMap(({ text, ticked }) => (ticked ? [text] : [])),
        ]),
      ),
    };
  });

export const exported = (page: Page): Promise<QuestionnaireResponse> =>
  page.evaluate(() => window.peer.exported());
