import type { Flow, Move, StopState } from './flow.ts';
import { wrap } from './measure.ts';
import {
  accent,
  arrow,
  bottomOf,
  ink,
  line,
  lineHeight,
  paragraph,
  rect,
  text,
  type Shape,
} from './shapes.ts';
import { pad, pens, spine, stops } from './style.ts';

interface Lane {
  readonly move: Move;
  readonly y: number;
}

/** A stop as drawn in the column: once for all consecutive arrows to and from it. */
interface Run {
  readonly stop: StopState;
  /** Its top must not be above this. */
  readonly limit: number;
  readonly lanes: Lane[];
}

const inset = 7;
const apart = 5;
/** From the top of a question to where its arrow starts. */
const middle = 5.5;
const forkX = spine.x + spine.width + 5;
const labelX = forkX + 4;
const labelWidth = stops.x - labelX - 8;

/** The stops, each as tall as the straight arrows that lead to it. Arrows are added from the top down. */
export class StopColumn {
  readonly #flow: Flow;
  readonly #top: number;
  readonly #runs: Run[] = [];

  constructor(flow: Flow, top: number) {
    this.#flow = flow;
    this.#top = top;
  }

  /** The bottom of the column, where the next part of the drawing may start. */
  get bottom(): number {
    const run = this.#runs.at(-1);
    return run ? frameOf(run).bottom + apart : this.#top;
  }

  /** Adds the arrows from a question to stops. Returns the question's top, which they may push down. */
  leadOut(question: string, top: number): number {
    const open = this.#runs.at(-1)?.stop.id;
    const moves = this.#flow.moves
      .filter(({ kind, after }) => kind === 'stop' && after === question)
      .sort((a, b) => Number(b.to === open) - Number(a.to === open));
    const [first = top + middle] = moves.map((move) => this.#add(move, move.to, top + middle));
    return first - middle;
  }

  /** Adds the arrows from stops back into a step. Returns where they end. */
  leadBack(step: string, top: number): number {
    const moves = this.#flow.moves.filter(({ kind, to }) => kind === 'on' && to === step);
    const ys = moves.map((move) => this.#add(move, move.from, top + apart));
    return ys.at(-1) ?? top;
  }

  draw(): Shape[] {
    const lanes = this.#runs.flatMap((run) => run.lanes);
    return [...this.#runs.flatMap(drawStop), ...lanes.flatMap((lane) => drawLane(lane, forkOf(lane, lanes)))];
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

/** The label of an arrow back is printed inside the stop, where there is room. */
const linesOf = ({ kind, label }: Move) => (kind === 'on' ? [] : wrap(label, labelWidth, pens.label.size));

/** Encloses its arrows and is as tall as its text: it grows upwards first, where there is free space. */
function frameOf(run: Run) {
  const top = (run.lanes[0]?.y ?? 0) - inset;
  const bottom = (run.lanes.at(-1)?.y ?? 0) + inset;
  const missing = Math.max(0, bottomOf(wordsOf(run, 0)) + pad / 2 - (bottom - top));
  const up = Math.min(missing, top - run.limit);
  return { top: top - up, bottom: bottom + missing - up };
}

function drawStop(run: Run): Shape[] {
  const { top, bottom } = frameOf(run);
  const box = { x: stops.x, y: top, width: stops.width, height: bottom - top };
  return [rect(box, ink, 1.8), ...wordsOf(run, top)];
}

function wordsOf({ stop, lanes }: Run, top: number): Shape[] {
  const [x, width] = [stops.x + pad, stops.width - 2 * pad];
  const y = top + pad / 2;
  const shapes = [text(stop.name, x, y, pens.stop), text(stop.id, x + width, y + 1.5, pens.id)];
  const waysBack = lanes.flatMap(({ move }) => (move.kind === 'on' ? [move.label] : []));
  for (const words of [stop.heading, ...stop.ends, ...waysBack])
    shapes.push(...paragraph(words, x, bottomOf(shapes), width, pens.small));
  return shapes;
}

/** The first of several arrows that leave the same question: the others branch off from it. */
const forkOf = ({ move }: Lane, lanes: readonly Lane[]): Lane | undefined =>
  move.kind === 'stop'
    ? lanes.find((each) => each.move.kind === 'stop' && each.move.after === move.after)
    : undefined;

function drawLane({ move, y }: Lane, fork: Lane | undefined): Shape[] {
  const lines = linesOf(move);
  const labels = lines.map((words, index) =>
    text(words, labelX, y - 2 - (lines.length - index) * lineHeight(pens.label), pens.label),
  );
  const isBranch = fork !== undefined && fork.y !== y;
  const left = { x: isBranch ? forkX : spine.x + spine.width + 1, y };
  const right = { x: stops.x - 1, y };
  const branch = isBranch ? [line({ x: forkX, y: fork.y }, left, ink, 1)] : [];
  const way = move.kind === 'stop' ? arrow(left, right, ink) : arrow(right, left, accent);
  return [...branch, ...way, ...labels];
}
