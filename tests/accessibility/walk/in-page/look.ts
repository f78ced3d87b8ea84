/** These functions run inside the page: they may use each other and what the page has, and nothing else. */

const FINGER = 48;
const APART = 8;

/** What is wrong with the layout, in words. */
export function lookAt(isPaper: boolean): string[] {
  return [...sideways(), ...clipped(), ...(isPaper ? [] : [...targets(), ...motion()])];
}

export function inShort(element: Element): string {
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return `<${element.localName}> “${text.slice(0, 40)}”`;
}

function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const widest = [...document.body.querySelectorAll('*')].find(
    (each) => each.getBoundingClientRect().right > clientWidth + 1,
  );
  return [`scrolls sideways by ${scrollWidth - clientWidth} px: ${widest ? inShort(widest) : ''}`];
}

/** Text that its own box, or one around it, cuts off. */
function clipped(): string[] {
  const cuts = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (each) =>
      each.checkVisibility() &&
      !each.matches('.visually-hidden') &&
      !(each instanceof SVGElement) &&
      (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1) &&
      /hidden|clip/.test(getComputedStyle(each).overflow) &&
      each.innerText.trim() !== '',
  );
  const outside = textRects().filter(
    ({ rect }) => rect.left < -1 || rect.right > document.documentElement.clientWidth + 1,
  );
  return [
    ...cuts.map((each) => `cuts its text off: ${inShort(each)}`),
    ...outside.map(({ element }) => `stands outside of the page: ${inShort(element)}`),
  ];
}

function textRects(): { element: Element; rect: DOMRect }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: { element: Element; rect: DOMRect }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || node.textContent?.trim() === '' || !element.checkVisibility()) continue;
    if (element.closest('.visually-hidden') || scrollsByItself(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push({ element, rect: range.getBoundingClientRect() });
  }
  return found;
}

/** A picture may be wider than the page when it stands in a box that scrolls. */
function scrollsByItself(element: Element): boolean {
  for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true;
  }
  return false;
}

/** Everything to press or to follow, but links that stand in a sentence. */
function targets(): string[] {
  // What sticks to the end of a scrolling layer covers what is beneath it: its place is that at the end of the scroll.
  for (const layer of document.querySelectorAll(':popover-open')) layer.scrollTop = layer.scrollHeight;
  const all = [...document.body.querySelectorAll<HTMLElement>('button, a[href], summary, label:has(input)')]
    .filter((each) => each.checkVisibility() && !standsInText(each))
    .map((element) => ({ element, rect: element.getBoundingClientRect() }));
  const small = all.filter(({ rect }) => rect.width < FINGER - 0.01 || rect.height < FINGER - 0.01);
  return [
    ...small.map(
      ({ element, rect }) => `only ${round(rect.width)} by ${round(rect.height)} px: ${inShort(element)}`,
    ),
    ...all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => inOneLayer(one.element, other.element) && gap(one.rect, other.rect) < APART - 0.01)
        .map(
          (other) =>
            `${round(gap(one.rect, other.rect))} px between ${inShort(one.element)} and ${inShort(other.element)}`,
        ),
    ),
  ];
}

const round = (size: number) => Math.round(size * 10) / 10;

function gap(one: DOMRect, other: DOMRect): number {
  const across = Math.max(one.left - other.right, other.left - one.right);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom);
  return Math.max(across, down);
}

const inOneLayer = (one: Element, other: Element) => one.closest('[popover]') === other.closest('[popover]');

function standsInText(target: HTMLElement): boolean {
  if (getComputedStyle(target).display !== 'inline') return false;
  const block = target.closest<HTMLElement>('p, li, dd, td');
  return block !== null && block.innerText.trim() !== target.innerText.trim();
}

function motion(): string[] {
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return [];
  return document.getAnimations().map(({ effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return `moves although the person asked for no motion: ${target ? inShort(target) : 'something'}`;
  });
}
