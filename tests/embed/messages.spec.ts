import fc from 'fast-check';
import { hello, isFromCheck } from '../../src/embed/messages.ts';
import { checkFrame, expect, frameHeight, heard, test } from '../support/browser/embedded.ts';
import { better, hostDocument, plain } from '../support/browser/host-site.ts';
import { patient } from '../support/data/questionnaire.ts';

const many = 5000;
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

test.beforeEach(() => {
  test.info().annotations.push({ type: 'SEED', description: String(seed) });
  console.log(`SEED=${seed}`);
});

/** What anyone may send: nonsense, near misses, and the right words in the wrong place. */
const nonsense = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  fc.constantFrom(
    'mild-check:hello',
    'ERASE',
    'erase ',
    'Ready',
    'step!',
    'finished\n',
    'mild-check:print-view',
  ),
  fc.constantFrom(
    { type: 'erase' },
    { answers: { age: 'under18' } },
    ['erase'],
    { mildCheck: 'erase' },
    null,
  ),
  fc.oneof(fc.integer(), fc.double()),
);

const bad = () =>
  fc.sample(
    nonsense.filter((data) => !isFromCheck(data)),
    { numRuns: many, seed },
  );

test(`${many} bad messages to the frame change nothing`, async ({ onHost, check, site }) => {
  const page = await onHost({ html: hostDocument(plain(site)) });
  const frame = await checkFrame(page);
  await check.jump(patient(), 'review');
  const before = await check.advice();
  await page.evaluate((text: string) => {
    const messages = JSON.parse(text) as unknown[];
    const check = window.frames[0];
    const { port1, port2 } = new MessageChannel();
    const received: unknown[] = [];
    Object.assign(window, { received, port1 });
    port1.onmessage = ({ data }) => received.push(data);
    for (const message of messages.filter((each) => each !== 'mild-check:hello'))
      check?.postMessage(message, '*');
    check?.postMessage('mild-check:hello', '*');
    check?.postMessage('mild-check:hello', '*', [port2]);
    check?.postMessage('mild-check:hello', '*', [new MessageChannel().port2]);
    for (const message of messages) port1.postMessage(message);
  }, JSON.stringify(bad()));
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { received: unknown[] }).received.length))
    .toBe(2);
  expect(await check.screenName()).toBe('review');
  expect(await check.advice()).toEqual(before);
  expect(await heard(page)).toEqual([]);

  await page.evaluate(() => (window as unknown as { port1: MessagePort }).port1.postMessage('erase'));
  await expect(check.screen).toHaveAttribute('data-screen', 'start');
});

test(`${many} bad messages from the frame change nothing`, async ({ page, onHost, site }) => {
  const messages = JSON.stringify(bad()).replaceAll('<', '\\u003C');
  await page.route(`${site}/caliber-pain/en/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: hostile(messages) }),
  );
  // Without `tell-finished` there would be no last message to wait for.
  await onHost({ html: hostDocument(better(site).replace('<mild-check ', '<mild-check tell-finished ')) });
  const before = await page.locator('mild-check').evaluate((element) => element.shadowRoot?.innerHTML);
  await expect(page.frameLocator('iframe').locator('[data-screen=done]')).toBeVisible();
  // Messages arrive in order, so the last one proves that all the others arrived.
  await expect
    .poll(() => heard(page).then((all) => all.filter((each) => !each.startsWith('message'))))
    .toEqual(['mild-check:ready', 'mild-check:finished']);
  expect(await page.locator('mild-check').evaluate((element) => element.shadowRoot?.innerHTML)).toBe(before);
  expect(await frameHeight(page)).toBe(900);
});

const hostile = (messages: string) => `<!doctype html><title>not the check</title><script>
  addEventListener('message', ({ data, ports: [port] }) => {
    if (data !== 'mild-check:hello') return;
    for (const message of ${messages}) { port.postMessage(message); parent.postMessage(message, '*'); }
    for (const last of ['ready', 'finished']) port.postMessage(last);
    document.body.innerHTML = '<p data-screen="done">done</p>';
  });
</script><body>`;

test('the frame answers its parent and no other window', async ({ onHost, site }) => {
  const page = await onHost({ html: hostDocument(plain(site)) });
  await checkFrame(page);
  const answers = await page.evaluate(async (hello) => {
    const other = document.body.appendChild(document.createElement('iframe')).contentWindow as Window &
      typeof globalThis;
    const received: string[] = [];
    const greet = (post: (port: MessagePort) => void, name: string) =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(void received.push(`${name}: ${data}`));
        post(port2);
      });
    const check = window.frames[0];
    const asOther = new other.Function('check', 'hello', 'port', 'check.postMessage(hello, "*", [port])');
    void greet((port) => asOther(check, hello, port), 'other');
    await greet((port) => check?.postMessage(hello, '*', [port]), 'parent');
    return received;
  }, hello);
  expect(answers).toEqual(['parent: ready']);
});
