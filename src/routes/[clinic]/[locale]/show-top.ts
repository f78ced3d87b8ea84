/** How much of a frame's top to scroll into view, and how much above it, where sites have fixed bars: in px. */
const STRIP = 300;
const BAR = 100;
/** How long the embedding page may take to scroll, in milliseconds. */
const SCROLLED = 250;
const ERRORS = '[data-errors]';

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Scrolls and moves focus to the screen's heading. */
export function showTop(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  scrollTo(0, 0);
  // The loader on the embedding page, if present, scrolls better: it knows which bars cover the frame.
  if (parent === window || document.documentElement.classList.contains('fitted')) return;
  document.body.style.paddingBlockStart = '';
  scrollPageAround();
  clearTimeout(waiting);
  waiting = setTimeout(() => beginInSight('main h1'), SCROLLED);
}

/** Scrolls to the error summary of the current screen. */
export function showErrors(): void {
  const errors = document.querySelector<HTMLElement>(ERRORS);
  if (parent !== window) document.body.style.paddingBlockStart = '';
  errors?.focus();
  if (parent === window) return;
  errors?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  clearTimeout(waiting);
  waiting = setTimeout(() => beginInSight(ERRORS), SCROLLED);
}

/**
 * A frame may be taller than the window, and the embedding page stays at the position where the last screen's button
 * was pressed. The strip scrolled into view has the same height on every screen: otherwise the scroll distance would
 * reveal to the embedding page which one is shown.
 */
function scrollPageAround(): void {
  const strip = document.createElement('div');
  strip.style.cssText = `position:absolute;inset-block-start:0;block-size:${STRIP}px;scroll-margin-block-start:${BAR}px`;
  document.body.append(strip);
  // With smooth scrolling the position would not be final yet when it is read.
  strip.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  strip.remove();
}

/**
 * WebKit does not let a frame scroll the embedding page: there the content is moved to the visible part of the frame.
 */
function beginInSight(selector: string): void {
  if (!('IntersectionObserver' in window)) return;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    const wanted = document.querySelector(selector)?.getBoundingClientRect();
    const { top, bottom } = entry?.intersectionRect ?? new DOMRect();
    if (!wanted || wanted.top >= top) return;
    // If little of the frame is visible, the target has priority over what is above it.
    document.body.style.paddingBlockStart = `${Math.max(0, Math.min(top, bottom - wanted.bottom))}px`;
  });
  observer.observe(document.documentElement);
}
