import { widthOf, wrap } from './measure.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A shape of a drawing: an SVG element and its extent. */
export interface Shape {
  readonly tag: 'rect' | 'path' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly box: Box;
}

export const ink = '#1b2a33';
export const muted = '#404e56';
export const accent = '#0b5563';
export const hairline = '#74848a';

export interface Pen {
  readonly size: number;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly fill?: string;
  /** `x` is the end of the text, not its start. */
  readonly toEnd?: boolean;
}

export const leading = 1.23;
export const lineHeight = ({ size }: Pen) => size * leading;

/** One line of text whose top is `y`. */
export function text(words: string, x: number, y: number, pen: Pen): Shape {
  const { size, bold = false, serif = false, fill = ink, toEnd = false } = pen;
  const width = widthOf(words, size, bold);
  return {
    tag: 'text',
    attributes: {
      x: round(x),
      y: round(y + size),
      'font-size': size,
      fill,
      ...(bold && { 'font-weight': 700 }),
      ...(serif && { 'font-family': 'serif' }),
      ...(toEnd && { 'text-anchor': 'end' }),
    },
    text: words,
    box: { x: toEnd ? x - width : x, y, width, height: lineHeight(pen) },
  };
}

/** Text wrapped to `width`. */
export const paragraph = (words: string, x: number, y: number, width: number, pen: Pen): Shape[] =>
  wrap(words, width, pen.size, pen.bold).map((line, index) =>
    text(line, x, y + index * lineHeight(pen), pen),
  );

export function rect(box: Box, stroke: string, strokeWidth: number, radius = 3): Shape {
  const { x, y, width, height } = box;
  return {
    tag: 'rect',
    attributes: {
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      rx: radius,
      fill: '#fff',
      stroke,
      'stroke-width': strokeWidth,
    },
    box,
  };
}

/** A straight line across or down. */
export function line(from: Point, to: Point, stroke: string, strokeWidth: number): Shape {
  return {
    tag: 'path',
    attributes: { d: `M${point(from)}L${point(to)}`, stroke, 'stroke-width': strokeWidth, fill: 'none' },
    box: around([from, to]),
  };
}

/** A straight arrow with its head at `to`. */
export function arrow(from: Point, to: Point, stroke: string, strokeWidth = 1): Shape[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const base = { x: to.x - dx * headLength, y: to.y - dy * headLength };
  const wing = (side: 1 | -1) => ({
    x: base.x - side * dy * headWidth,
    y: base.y + side * dx * headWidth,
  });
  const head = [to, wing(1), wing(-1)];
  return [
    line(from, base, stroke, strokeWidth),
    { tag: 'path', attributes: { d: `M${head.map(point).join('L')}Z`, fill: stroke }, box: around(head) },
  ];
}

const headLength = 6;
const headWidth = 2.8;

interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number) => Math.round(value * 10) / 10;
const point = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

function around(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The bottom of the lowest of `shapes`. */
export const bottomOf = (shapes: readonly Shape[]): number =>
  Math.max(0, ...shapes.map(({ box }) => box.y + box.height));
