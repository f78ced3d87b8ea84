import { headingOf } from './draw-step.ts';
import type { Flow, OutcomeLine } from './flow.ts';
import { accent, bottomOf, hairline, line, paragraph, rect, text, type Shape } from './shapes.ts';
import { pad, page, pens, spine } from './style.ts';

const start = spine.x + pad;
const end = page.width - 1 - pad;
const columns = { number: start, when: start + 13, heading: start + 226 };
const idWidth = 58;

/** The last step with its outcomes, and the rules that hold everywhere. */
export function drawFoot(flow: Flow, top: number): Shape[] {
  const shapes = drawOutcomes(flow, top);
  let y = bottomOf(shapes) + pad;
  for (const rule of flow.rules) {
    shapes.push(...paragraph(rule, spine.x, y, page.width - 1, pens.small));
    y = bottomOf(shapes);
  }
  return shapes;
}

function drawOutcomes({ steps, outcomes, words }: Flow, top: number): Shape[] {
  const [last] = steps.slice(-1);
  const inside = last ? headingOf(last, top + pad / 2, end) : [];
  inside.push(text(words.legend.outcomes, start + 42, top + pad / 2 + 1.5, pens.label));
  outcomes.forEach((outcome, index) => inside.push(...drawOutcome(outcome, index + 1, bottomOf(inside))));
  const height = bottomOf(inside) + pad / 2 - top;
  return [rect({ x: spine.x, y: top, width: page.width - 2, height }, accent, 1.2), ...inside];
}

function drawOutcome({ id, when, heading }: OutcomeLine, number: number, top: number): Shape[] {
  const y = top + 2.5;
  return [
    line({ x: start, y: top + 1 }, { x: end, y: top + 1 }, hairline, 0.5),
    text(String(number), columns.number, y, pens.strong),
    ...paragraph(when, columns.when, y, columns.heading - columns.when - 6, pens.small),
    ...paragraph(heading, columns.heading, y, end - idWidth - columns.heading, pens.row),
    text(id, end, y, pens.id),
  ];
}
