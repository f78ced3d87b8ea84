/** How much of a frame's top is brought into sight, and how much of the page above it, where sites have fixed bars: in px. */
const STRIP = 300;
const BAR = 100;
/** How long the page around may take to be scrolled, in milliseconds. */
const SCROLLED = 250;
const ERRORS = '[data-errors]';

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Shows the screen from its heading, for eyes and for screen readers. */
export function showTop(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  scrollTo(0, 0);
  // Where the page around has our loader, that one knows better what lies over the frame.
  if (parent === window || document.documentElement.classList.contains('fitted')) return;
  document.body.style.paddingBlockStart = '';
  scrollPageAround();
  clearTimeout(waiting);
  waiting = setTimeout(() => beginInSight('main h1'), SCROLLED);
}

/** Shows what is missing, which stands in the screen that is shown. */
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
 * A frame may be taller than the screen, and the page around it stays where the last screen's button was pressed. What is
 * brought into sight is as high on every screen: how far the page around scrolls would tell it which one is shown.
 */
function scrollPageAround(): void {
  const strip = document.createElement('div');
  Object.assign(strip.style, {
    position: 'absolute',
    insetBlockStart: '0',
    blockSize: `${STRIP}px`,
    scrollMarginBlockStart: `${BAR}px`,
  });
  document.body.append(strip);
  // A page that scrolls smoothly would still be on its way when it is looked at.
  strip.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  strip.remove();
}

/** WebKit lets no frame scroll the page around it: there the screen begins where the frame is in sight. */
function beginInSight(selector: string): void {
  if (!('IntersectionObserver' in window)) return;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    const wanted = document.querySelector(selector)?.getBoundingClientRect();
    const { top, bottom } = entry?.intersectionRect ?? new DOMRect();
    if (!wanted || wanted.top >= top) return;
    // Where little of the frame is in sight, what is wanted comes before what stands above it.
    document.body.style.paddingBlockStart = `${Math.max(0, Math.min(top, bottom - wanted.bottom))}px`;
  });
  observer.observe(document.documentElement);
}
