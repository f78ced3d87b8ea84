import { fill } from '../../lib/i18n/overlay.ts';
import { drawFoot } from './draw-foot.ts';
import { drawList, drawStep } from './draw-step.ts';
import { StopColumn } from './draw-stops.ts';
import type { Flow, Step } from './flow.ts';
import { accent, arrow, bottomOf, paragraph, text, type Shape } from './shapes.ts';
import { gap, notes, pad, page, pens, spine } from './style.ts';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** The flow chart, at most one Tabloid page high, with its dimensions in points. */
export function draw(flow: Flow): Drawing {
  const head = drawHead(flow);
  const column = new StopColumn(flow, bottomOf(head));
  const steps = drawSteps(flow, column, bottomOf(head) + pad);
  const beside = [...steps, ...column.draw()].filter(({ box }) => box.x >= notes.x);
  const terms = drawList(flow.words.legend.terms, flow.terms, bottomOf(beside) + pad);
  const last = flow.steps.at(-1);
  const top = bottomOf([...steps, ...terms]) + gap;
  const shapes = [
    ...head,
    ...steps,
    ...column.draw(),
    ...terms,
    ...(last ? forward(flow, last, bottomOf(steps), top) : []),
    ...drawFoot(flow, top),
  ];
  return {
    width: page.width,
    height: Math.ceil(bottomOf(shapes)) + 1,
    title: flow.words.title,
    description: flow.words.description,
    shapes,
  };
}

function drawHead({ words, version }: Flow): Shape[] {
  const title = text(words.title, spine.x, 0, pens.title);
  const lead = fill(words.lead, { version });
  return [title, ...paragraph(lead, spine.x, bottomOf([title]), page.width, pens.label)];
}

/** Every step but the last, which is drawn with the outcomes. */
function drawSteps(flow: Flow, column: StopColumn, top: number): Shape[] {
  const shapes: Shape[] = [];
  let y = top;
  for (const step of flow.steps.slice(0, -1)) {
    if (shapes.length > 0) shapes.push(...forward(flow, step, y - gap, y));
    const drawn = drawStep(step, y, column);
    shapes.push(...drawn.shapes);
    y = drawn.bottom + gap;
  }
  return shapes;
}

/** The arrow to `step` from the one before it. */
function forward({ moves }: Flow, step: Step, from: number, to: number): Shape[] {
  const x = spine.x + 20;
  const label = moves.find((each) => each.kind === 'forward' && each.to === step.id)?.label ?? '';
  return [
    ...arrow({ x, y: from }, { x, y: to }, accent, 1.5),
    text(label, x + 8, from + (gap - 10) / 2, pens.label),
  ];
}
