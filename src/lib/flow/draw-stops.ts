import type { Flow, Move, StopState } from './flow.ts';
import { wrap } from './measure.ts';
import { accent, arrow, bottomOf, ink, lineHeight, paragraph, rect, text, type Shape } from './shapes.ts';
import { pad, pens, spine, stops } from './style.ts';

interface Lane {
  readonly move: Move;
  readonly y: number;
}

/** A stop as it stands in the column: once for all the ways to it and from it that follow each other. */
interface Run {
  readonly stop: StopState;
  /** It may not reach higher. */
  readonly limit: number;
  readonly lanes: Lane[];
}

const inset = 7;
const apart = 6;
/** From the top of a question to where its way leads out. */
const middle = 5.5;
const labelX = spine.x + spine.width + 5;
const labelWidth = stops.x - labelX - 10;

/** The stops, each as tall as the straight ways that lead to it. Ways are added from the top down. */
export class StopColumn {
  readonly #flow: Flow;
  readonly #top: number;
  readonly #runs: Run[] = [];

  constructor(flow: Flow, top: number) {
    this.#flow = flow;
    this.#top = top;
  }

  /** What stands below the stops begins here. */
  get bottom(): number {
    const run = this.#runs.at(-1);
    return run ? frameOf(run).bottom + apart : this.#top;
  }

  /** The ways from a question to stops. Gives the question's top, at `top` or below it, and where its ways end. */
  leadOut(question: string, top: number): { readonly top: number; readonly bottom: number } {
    const open = this.#runs.at(-1)?.stop.id;
    const moves = this.#flow.moves
      .filter(({ kind, after }) => kind === 'stop' && after === question)
      .sort((a, b) => Number(b.to === open) - Number(a.to === open));
    const ys = moves.map((move) => this.#add(move, move.to, top + middle));
    return {
      top: (ys[0] ?? top + middle) - middle,
      bottom: (ys.at(-1) ?? top) + (ys.length > 0 ? inset : 0),
    };
  }

  /** The ways from stops back into a step. Gives where they end. */
  leadBack(step: string, top: number): number {
    const moves = this.#flow.moves.filter(({ kind, to }) => kind === 'on' && to === step);
    const ys = moves.map((move) => this.#add(move, move.from, top));
    return ys.at(-1) ?? top;
  }

  draw(): Shape[] {
    return this.#runs.flatMap((run) => [...drawStop(run), ...run.lanes.flatMap(drawLane)]);
  }

  #add(move: Move, id: string, wanted: number): number {
    const last = this.#runs.at(-1);
    const run = last?.stop.id === id ? last : this.#begin(id);
    const above = last?.lanes.at(-1)?.y ?? this.#top;
    const lowest = run === last ? 0 : last ? run.limit + inset : 0;
    const y = Math.max(wanted, above + linesOf(move).length * lineHeight(pens.label) + apart, lowest);
    run.lanes.push({ move, y });
    return y;
  }

  #begin(id: string): Run {
    const stop = this.#flow.stops.find((each) => each.id === id);
    if (!stop) throw new Error(`the chart has no stop "${id}"`);
    const run = { stop, limit: this.bottom, lanes: [] };
    this.#runs.push(run);
    return run;
  }
}

const linesOf = ({ label }: Move) => wrap(label, labelWidth, pens.label.size);

/** Around its ways, and as high as its words: it grows upwards first, where nothing stands beside it. */
function frameOf(run: Run) {
  const top = (run.lanes[0]?.y ?? 0) - inset;
  const bottom = (run.lanes.at(-1)?.y ?? 0) + inset;
  const missing = Math.max(0, bottomOf(wordsOf(run.stop, 0)) + pad / 2 - (bottom - top));
  const up = Math.min(missing, top - run.limit);
  return { top: top - up, bottom: bottom + missing - up };
}

function drawStop(run: Run): Shape[] {
  const { top, bottom } = frameOf(run);
  const box = { x: stops.x, y: top, width: stops.width, height: bottom - top };
  return [rect(box, ink, 1.8), ...wordsOf(run.stop, top)];
}

function wordsOf({ id, name, heading, ends }: StopState, top: number): Shape[] {
  const [x, width] = [stops.x + pad, stops.width - 2 * pad];
  const y = top + pad / 2;
  const shapes = [text(name, x, y, pens.stop), text(id, x + width, y + 1.5, pens.id)];
  for (const words of [heading, ...ends])
    shapes.push(...paragraph(words, x, bottomOf(shapes), width, pens.small));
  return shapes;
}

function drawLane({ move, y }: Lane): Shape[] {
  const lines = linesOf(move);
  const labels = lines.map((words, index) =>
    text(words, labelX, y - 2 - (lines.length - index) * lineHeight(pens.label), pens.label),
  );
  const left = { x: spine.x + spine.width + 1, y };
  const right = { x: stops.x - 1, y };
  const way = move.kind === 'stop' ? arrow(left, right, ink) : arrow(right, left, accent);
  return [...way, ...labels];
}
