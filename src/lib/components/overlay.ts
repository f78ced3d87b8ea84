/**
 * Every overlay is a `<dialog>`: opened by buttons with `popovertarget`, which needs no script where the browser
 * supports it, or by the page itself. Browsers close it on Escape; this file adds what not all of them do.
 */

/** Milliseconds within which a second tap belongs to the first. */
export const DOUBLE_TAP = 300;

/** Closes every open overlay. True if there was one. */
export function closeOverlays(): boolean {
  const open = [...document.querySelectorAll('dialog')].filter(isOpen);
  open.forEach(close);
  return open.length > 0;
}

/** Opens the dialog over everything, where the person is looking. */
export function openModal(dialog: HTMLDialogElement): void {
  moveIntoView(dialog);
  dialog.showModal();
}

/** For a dialog that buttons open. Returns a function that removes its listeners. */
export function openedByButtons(dialog: HTMLDialogElement): () => void {
  const controller = new AbortController();
  const first = { capture: true, signal: controller.signal };
  const buttons = `[popovertarget="${dialog.id}"]`;
  let opener = document.querySelector<HTMLElement>(buttons);

  const press = ({ target }: Event) => {
    const button = (target as Element).closest<HTMLElement>(buttons);
    const hides = button?.getAttribute('popovertargetaction') === 'hide';
    if (button && !hides) opener = button;
    if (!button || 'popover' in dialog) return;
    if (hides) close(dialog);
    else openModal(dialog);
  };
  const returnFocus = () => {
    const focused = document.activeElement ?? document.body;
    if (!isOpen(dialog) && (focused === document.body || dialog.contains(focused))) opener?.focus();
  };

  // Focus starts at the heading, not at a link that places a call.
  dialog.querySelector('h2')?.setAttribute('autofocus', '');
  closeByTapOutside(dialog, buttons, first);
  addEventListener('click', press, first);
  // A phone that is turned shows another part of the frame.
  addEventListener('resize', () => isOpen(dialog) && moveIntoView(dialog), first);
  dialog.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'open') moveIntoView(dialog);
  });
  for (const closing of ['toggle', 'close']) dialog.addEventListener(closing, returnFocus);
  // Who tabs on would not see what has the focus under it.
  dialog.addEventListener('focusout', ({ relatedTarget: to }) => {
    if (to && !dialog.contains(to as Node)) close(dialog);
  });
  return () => controller.abort();
}

/** The tap is consumed: people do not expect it to press what is under the overlay. */
function closeByTapOutside(dialog: HTMLDialogElement, openers: string, first: AddEventListenerOptions): void {
  let isOutside = false;
  let isSpent = false;
  let openedAt = -Infinity;
  const down = (event: PointerEvent) => {
    isSpent = false;
    isOutside = isOpen(dialog) && liesOutside(dialog, event);
  };
  const up = (event: PointerEvent) => {
    if (!isOutside || !liesOutside(dialog, event)) return;
    isSpent = true;
    const isSecondOfTwo =
      event.timeStamp - openedAt < DOUBLE_TAP && (event.target as Element).closest(openers);
    if (!isSecondOfTwo) close(dialog);
  };
  const click = (event: Event) => {
    if (!isSpent) return;
    isSpent = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  dialog.addEventListener('beforetoggle', ({ timeStamp }) => (openedAt = timeStamp));
  addEventListener('pointerdown', down, first);
  addEventListener('pointerup', up, first);
  addEventListener('click', click, first);
}

function liesOutside(dialog: HTMLDialogElement, { clientX: x, clientY: y }: PointerEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}

function isOpen(dialog: HTMLDialogElement): boolean {
  return dialog.open || ('popover' in dialog && dialog.matches(':popover-open'));
}

function close(dialog: HTMLDialogElement): void {
  try {
    if (dialog.open) dialog.close();
    else if (isOpen(dialog)) dialog.hidePopover();
  } catch {
    // Some browsers throw while it closes by itself.
  }
}

/**
 * A frame may be taller than the screen, and the dialog must open in its visible part. The embedding page does not tell
 * the frame which part that is, but an IntersectionObserver's rectangle is clipped to it.
 */
function moveIntoView(dialog: HTMLDialogElement): void {
  if (parent === window || !('IntersectionObserver' in window)) return;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    const { top = 0, height = 0 } = entry?.intersectionRect ?? {};
    if (height === 0) return;
    dialog.style.setProperty('--seen-from', `${top}px`);
    dialog.style.setProperty('--seen', `${height}px`);
  });
  observer.observe(document.documentElement);
}
