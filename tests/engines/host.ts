import { hostDocument, hostSite } from '../support/browser/host-site.ts';
import type { Visit } from './visit.ts';

/** Records on the page what reaches it from the check. */
const LISTEN = `<script>
  for (const name of ['mild-check:ready', 'mild-check:finished'])
    addEventListener(name, () => {
      document.body.dataset.heard = (document.body.dataset.heard ?? '') + ' ' + name;
    });
</script>`;

/** Opens a page of another site that embeds the check, and waits until the check is ready. */
export async function onHost(visit: Visit, snippet: string, go: () => Promise<void>): Promise<void> {
  const host = await hostSite(() => ({ html: hostDocument(snippet, LISTEN) }));
  try {
    await visit.browser.open(host.origin);
    await visit.browser.enterFrame();
    await visit.isAt({ screen: 'start' });
    await visit.browser.leaveFrame();
    await go();
  } finally {
    await host.close();
  }
}

/** The plain snippet on a page whose sandbox allows only scripts. */
export const scriptsAlone = (snippet: string): string =>
  snippet.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"');

/** The texts of the check's status messages. */
export const statusTexts = ({ browser }: Visit): Promise<string> =>
  browser.run(
    (body) =>
      [...body.querySelectorAll<HTMLElement>('[role="status"], [role="alert"]')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.innerText)
        .join(' ')
        // Isolate characters around a number appear in the text of one engine and not in another's.
        .replace(/[\u2066-\u2069]/g, ''),
    null,
  );

export const heardBy = ({ browser }: Visit): Promise<string | undefined> =>
  browser.run((body) => body.dataset['heard'], null);

export const heightOfFrame = ({ browser }: Visit): Promise<number> =>
  browser.run((body) => {
    const element = body.querySelector('mild-check');
    return (element?.shadowRoot ?? body).querySelector('iframe')?.offsetHeight ?? 0;
  }, null);

/** How much of the check overflows the entered frame. */
export const hiddenInside = ({ browser }: Visit): Promise<number> =>
  browser.run(() => document.documentElement.scrollHeight - innerHeight, null);
