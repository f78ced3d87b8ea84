import { toggle } from '../lib/engine/answers.ts';
import type { Early, EarlyQuestion } from '../routes/[clinic]/[locale]/early.ts';
import { lateClicks } from '../routes/[clinic]/[locale]/late-clicks.ts';
import { showTop } from '../routes/[clinic]/[locale]/show-top.ts';

/**
 * Start and the first questions, for those who press before hydration. It comes in the page ahead of the check's
 * words and script, and hands over what was pressed to the caller of `window.early`, once.
 */
const check = document.getElementById('check') as HTMLElement;
const start = [...check.childNodes];
const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-after]')];
const screens = templates.map(({ content, dataset }) => ({
  content,
  after: (dataset['after'] ?? '').split(' '),
  question: JSON.parse(dataset['question'] ?? '') as EarlyQuestion,
}));
/** The screens shown so far. After Back it also contains screens after the current one. */
let path: typeof screens = [];
let at = -1;
let goOn = false;
/** The options pressed on each question, in order: the check asks about a sign that a later press cleared. */
const presses = new Map<string, readonly string[]>();
const stop = new AbortController();

const pressesOn = (question: EarlyQuestion | undefined) => presses.get(question?.id ?? '') ?? [];
const picksOf = (question: EarlyQuestion | undefined): readonly string[] =>
  question
    ? pressesOn(question).reduce<readonly string[]>((picks, each) => toggle(question, picks, each), [])
    : [];

function show(index: number): void {
  at = index;
  goOn = false;
  takeNoticeAway();
  const screen = path[at];
  check.replaceChildren(...(screen ? [document.importNode(screen.content, true)] : start));
  showPicks();
  showTop();
}

function showPicks(): void {
  const picked = picksOf(path[at]?.question);
  for (const input of check.querySelectorAll('input')) input.checked = picked.includes(input.value);
}

/** Shows the next screen, or stores the press until the check is hydrated. */
function goForward(): void {
  const next = nextScreen();
  if (next) {
    path = [...path.slice(0, at + 1), next];
    show(at + 1);
  } else {
    goOn = true;
    tell();
  }
}

/** Shows below the button the page's message for when the check is still loading or failed to start. */
function tell(): void {
  check
    .querySelector('[data-action="continue"]')
    ?.closest('.actions')
    ?.after(notice() ?? '');
}

/** The screen after the start, or after the first question's pick. */
function nextScreen(): (typeof screens)[number] | undefined {
  const [picked] = at < 0 ? [''] : at === 0 ? picksOf(path[0]?.question) : [];
  return screens.find(({ after }) => picked !== undefined && after.includes(picked));
}

/** The page's last element, if it has arrived; else the message that the page is incomplete. */
const notice = () => document.getElementById('unscripted') ?? document.getElementById('arriving');

/** Restores the screen's markup as prerendered, for hydration. */
function takeNoticeAway(): void {
  for (const each of check.querySelectorAll('#unscripted, #arriving')) check.after(each);
}

function pick({ value }: HTMLInputElement): void {
  const question = path[at]?.question;
  if (!question) return;
  presses.set(question.id, [...pressesOn(question), value]);
  // Picking again cancels a pending Continue.
  goOn = false;
  takeNoticeAway();
  showPicks();
}

/** Shows the text that `CallLink` shows after it was pressed. */
function showNoCall(pressed: Element): void {
  pressed.closest('a[href^="tel:"]')?.nextElementSibling?.removeAttribute('hidden');
}

function erase(): void {
  presses.clear();
  path = [];
  show(-1);
}

const listen = <Type extends keyof HTMLElementEventMap>(
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
) => check.addEventListener(type, listener, { capture: true, signal: stop.signal });

const ignoreLateClick = lateClicks(() => `${at}`);

listen('click', (event) => {
  ignoreLateClick(event);
  showNoCall(event.target as Element);
  const button = (event.target as Element).closest<HTMLElement>('[data-action]');
  if (event.defaultPrevented || !button) return;
  const { action } = button.dataset;
  if (action === 'back') show(at - 1);
  else if (action === 'erase') erase();
  else if (action === 'continue') goForward();
});

listen('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.target as Element).matches('input')) return;
  event.preventDefault();
  check.querySelector<HTMLElement>('[data-action="continue"]')?.click();
});

listen('change', (event) => pick(event.target as HTMLInputElement));

// The notice appears after a delay, and possibly below the visible area.
listen('animationend', ({ target }) => (target as Element).scrollIntoView({ block: 'nearest' }));

// The document has loaded. If the check has not started, show that below the pressed button.
document.addEventListener('DOMContentLoaded', () => goOn && tell(), { signal: stop.signal });

window.early = (): Early | undefined => {
  // Without a reason the browser creates a DOMException, which takes a quarter of the time budget for hydration.
  stop.abort(null);
  delete window.early;
  takeNoticeAway();
  return at < 0 ? undefined : { presses: path.map(({ question }) => pressesOn(question)), at, goOn };
};
