import type { StopColumn } from './draw-stops.ts';
import type { Ask, Step } from './flow.ts';
import { widthOf } from './measure.ts';
import { accent, bottomOf, hairline, line, lineHeight, paragraph, rect, text, type Shape } from './shapes.ts';
import { notes, pad, pens, spine } from './style.ts';

export interface StepDrawing {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

const start = spine.x + pad;
const end = spine.x + spine.width - pad;
const indent = 11;

/** A step as a box with its questions; `column` draws the arrows out to the stops. */
export function drawStep(step: Step, top: number, column: StopColumn): StepDrawing {
  const common = commonCondition(step);
  const inside = headingOf(step, top + pad / 2);
  if (common) inside.push(...paragraph(common, start, bottomOf(inside), end - start, pens.label));
  for (const ask of step.asks) {
    const y = column.leadOut(ask.id, bottomOf(inside));
    inside.push(...drawAsk(common ? { ...ask, when: undefined } : ask, y));
  }
  if (step.actions) inside.push(...paragraph(step.actions, start, bottomOf(inside), end - start, pens.small));
  const note = drawNote(step, Math.max(top, column.bottom));
  const lowest = Math.max(bottomOf(inside), column.leadBack(step.id, bottomOf(inside)));
  const bottom = Math.max(lowest + pad / 2, bottomOf(note));
  const box = { x: spine.x, y: top, width: spine.width, height: bottom - top };
  return { shapes: [rect(box, accent, 1.2), ...inside, ...note], bottom };
}

export const headingOf = ({ id, name }: Step, y: number, right = end): Shape[] => [
  text(name, start, y, pens.heading),
  text(id, right, y + 1.5, pens.id),
];

/** The condition that every question of the step shares, which is printed once. */
function commonCondition({ asks }: Step): string | undefined {
  const [first] = asks;
  return asks.length > 1 && asks.every(({ when }) => when === first?.when) ? first?.when : undefined;
}

function drawAsk({ id, label, isFollowUp, when, options }: Ask, y: number): Shape[] {
  const x = isFollowUp ? start + indent : start;
  const row = [text(label, x, y, pens.row), text(id, end, y, pens.id)];
  const besides = x + widthOf(label, pens.row.size) + 6;
  const room = end - widthOf(id, pens.id.size) - 6 - besides;
  const conditions = [...(when ? [when] : []), ...options];
  if (when && options.length === 0 && widthOf(when, pens.label.size) <= room)
    return [...row, text(when, besides, y + 0.5, pens.label)];
  for (const condition of conditions)
    row.push(...paragraph(condition, x + indent, bottomOf(row), end - x - indent, pens.label));
  return row;
}

/** The note on what the step's criterion requires. */
function drawNote({ criterion }: Step, top: number): Shape[] {
  if (!criterion) return [];
  const y = top + lineHeight(pens.heading);
  return [
    line({ x: spine.x + spine.width, y }, { x: notes.x, y }, hairline, 0.6),
    ...drawList(criterion.title, criterion.when, top),
  ];
}

/** A list in a frame, beside the steps. */
export function drawList(title: string, items: readonly string[], top: number): Shape[] {
  const [x, width] = [notes.x + pad, notes.width - 2 * pad];
  const inside = paragraph(title, x, top + pad / 2, width, pens.smallStrong);
  for (const item of items) {
    const y = bottomOf(inside);
    inside.push(text('–', x, y, pens.small), ...paragraph(item, x + 8, y, width - 8, pens.small));
  }
  const height = bottomOf(inside) + pad / 2 - top;
  return [rect({ x: notes.x, y: top, width: notes.width, height }, hairline, 0.6, 0), ...inside];
}
