import { backgroundOf, colourOf, over, ratio } from './colours.ts';
import { inShort } from './look.ts';

/**
 * Moves the focus through everything that takes it and tells where it cannot be seen. The focus must have come by
 * keyboard before, so that the browser shows it. It ends where it was.
 */
export function followFocus(): string[] {
  const before = document.activeElement;
  const wrong = focusable().flatMap((each) => {
    each.focus({ preventScroll: true });
    if (document.activeElement !== each) return [`does not take the focus: ${inShort(each)}`];
    return each.matches(':focus-visible') ? unseen(each) : [`does not show the focus: ${inShort(each)}`];
  });
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return wrong;
}

function focusable(): HTMLElement[] {
  const shown = document.querySelector<HTMLElement>('[popover]:popover-open') ?? document.body;
  return [...shown.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')].filter(
    (each) => each.checkVisibility() && !each.matches(':disabled'),
  );
}

/** The mark stands around the element itself, or around the row of its option. */
function unseen(element: HTMLElement): string[] {
  const marks = [element, element.closest('label')].filter((each) => each !== null).map(markOf);
  const best = marks.sort((a, b) => b.width * b.contrast - a.width * a.contrast)[0];
  if (best && best.width >= 2 && best.contrast >= 3) return [];
  return [`its focus is ${best?.width} px at ${best?.contrast.toFixed(1)}:1: ${inShort(element)}`];
}

function markOf(element: Element): { width: number; contrast: number } {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  if (outlineStyle === 'none') return { width: 0, contrast: 0 };
  const around = backgroundOf(parseFloat(outlineOffset) < 0 ? element : element.parentElement);
  return { width: parseFloat(outlineWidth), contrast: ratio(over(colourOf(outlineColor), around), around) };
}
