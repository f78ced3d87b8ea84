import { DOUBLE_TAP } from '$lib/components/overlay.ts';

/**
 * The second click of a double click belongs to what the first one left, a screen or an overlay, and must not pick
 * anything on what comes next or was underneath. On touch screens, and in Firefox, `detail` may be 1 for each click:
 * then time and distance identify it.
 */
export function lateClicks(screen: () => string): (event: MouseEvent) => void {
  const shown = () => screen() + [...document.querySelectorAll('dialog')].some((each) => each.offsetWidth);
  /** The first of consecutive clicks, and the screen it was on. */
  let first = { on: '', x: 0, y: 0, at: -Infinity };
  return (event) => {
    const { detail, clientX: x, clientY: y, timeStamp: at } = event;
    const again =
      at - first.at < DOUBLE_TAP && Math.hypot(x - first.x, y - first.y) < 8 && !onBack(event.target);
    if (detail < 1 || (detail === 1 && !again)) first = { on: shown(), x, y, at };
    else if (first.on !== shown()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}

const onBack = (target: EventTarget | null) => (target as Element).closest('[data-action="back"]');
