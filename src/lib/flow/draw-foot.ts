import { headingOf } from './draw-step.ts';
import type { Flow, OutcomeLine } from './flow.ts';
import { accent, bottomOf, hairline, line, paragraph, rect, text, type Shape } from './shapes.ts';
import { pad, page, pens, spine } from './style.ts';

const start = spine.x + pad;
const end = page.width - 1 - pad;
const columns = { number: start, when: start + 13, heading: start + 258 };
const idWidth = 60;

/** The last step with its outcomes, and what the words mean. */
export function drawFoot(
  flow: Flow,
  top: number,
): { readonly shapes: readonly Shape[]; readonly top: number } {
  const outcomes = drawOutcomes(flow, top);
  const { words, terms, anyTime, rules } = flow;
  const said = fillAnyTime(flow, anyTime);
  const shapes = [...outcomes];
  for (const [heading, lines] of [
    [words.legend.rules, [said, ...rules]],
    [words.legend.terms, terms],
  ] as const) {
    shapes.push(text(heading, spine.x, bottomOf(shapes) + 4, pens.smallStrong));
    for (const each of lines)
      shapes.push(...paragraph(each, spine.x, bottomOf(shapes), page.width - 1, pens.small));
  }
  return { shapes, top };
}

const fillAnyTime = ({ words }: Flow, anyTime: readonly string[]) =>
  words.legend.anyTime.replace('{events}', anyTime.join(words.phrases.semicolon));

function drawOutcomes({ steps, outcomes, words }: Flow, top: number): Shape[] {
  const [last] = steps.slice(-1);
  const inside = last ? headingOf(last, top + pad / 2, end) : [];
  inside.push(text(words.legend.outcomes, columns.when, bottomOf(inside), pens.label));
  outcomes.forEach((outcome, index) => inside.push(...drawOutcome(outcome, index + 1, bottomOf(inside))));
  const height = bottomOf(inside) + pad / 2 - top;
  return [rect({ x: spine.x, y: top, width: page.width - 2, height }, accent, 1.2), ...inside];
}

function drawOutcome({ id, when, heading }: OutcomeLine, number: number, top: number): Shape[] {
  const y = top + 2.5;
  return [
    line({ x: start, y: top + 1 }, { x: end, y: top + 1 }, hairline, 0.5),
    text(String(number), columns.number, y, pens.strong),
    ...paragraph(when, columns.when, y, columns.heading - columns.when - 8, pens.row),
    ...paragraph(heading, columns.heading, y, end - idWidth - columns.heading, pens.strong),
    text(id, end, y, pens.id),
  ];
}
