/** These functions run inside the page: they may use each other and what the page has, and nothing else. */

interface Box {
  readonly element: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels that a box may be off: letters of two directions are not rounded alike. */
const OFF = 2;

/**
 * The page from the right against itself from the left: each box must stand where a mirror would show it. Says which do
 * not.
 */
export function notMirrored(): string[] {
  const fromRight = boxes();
  document.documentElement.dir = 'ltr';
  const fromLeft = boxes();
  document.documentElement.dir = 'rtl';
  const { clientWidth } = document.documentElement;
  if (fromRight.length < 10) return [`only ${fromRight.length} boxes`];
  return fromRight.flatMap((box, at) => {
    const other = fromLeft[at];
    if (!other) return [];
    const off = [
      box.left - (clientWidth - other.right),
      box.right - (clientWidth - other.left),
      box.top - other.top,
      box.bottom - other.bottom,
    ].map(Math.abs);
    return Math.max(...off) <= OFF
      ? []
      : [`${named(box.element)} is off by ${off.map(Math.round).join(', ')} px`];
  });
}

const named = (element: Element) =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${element.textContent?.trim().slice(0, 30)}”`;

/**
 * What stands in a language of its own runs its own way: only its outside counts. Words in a line stand in the order of
 * their letters, not of the page.
 */
const boxes = (): Box[] =>
  [...document.body.querySelectorAll('*')]
    .filter(
      (element) =>
        element.checkVisibility() &&
        !element.parentElement?.closest('svg, .visually-hidden, body [lang]') &&
        !element.matches('.visually-hidden') &&
        getComputedStyle(element).display !== 'inline',
    )
    .map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { element, left, right, top, bottom };
    });
