import type { Early } from '../routes/[clinic]/[locale]/early.ts';
import { lateClicks } from '../routes/[clinic]/[locale]/late-clicks.ts';

/**
 * Start and the first question, for those who press before the check itself has arrived. It stands in the page ahead of
 * the check's words and script, and hands over what was pressed to whoever calls `window.early`, once.
 */
const check = document.getElementById('check') as HTMLElement;
const question = document.getElementById('first-question') as HTMLTemplateElement;
const start = [...check.childNodes];
const stop = new AbortController();
let begun = false;
let goOn = false;

function show(nodes: readonly Node[], isQuestion: boolean): void {
  check.replaceChildren(...nodes);
  begun = isQuestion;
  check.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

const listen = <Type extends keyof HTMLElementEventMap>(
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
) => check.addEventListener(type, listener, { capture: true, signal: stop.signal });

const ignoreLateClick = lateClicks(() => `${begun}`);

listen('click', (event) => {
  ignoreLateClick(event);
  if (event.defaultPrevented) return;
  const { action } = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset ?? {};
  if (action === 'back') show(start, false);
  else if (action && begun) goOn = true;
  else if (action) show([document.importNode(question.content, true)], true);
});

listen('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.target as Element).matches('input')) return;
  event.preventDefault();
  goOn = true;
});

// Whoever picks again has not gone on.
listen('change', () => (goOn = false));

window.early = (): Early | undefined => {
  // Without a reason the browser makes an error of its own, which takes a quarter of the time that the check has.
  stop.abort(null);
  delete window.early;
  const picks = [...check.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  return begun ? { picks, goOn } : undefined;
};
