import { accent, muted, type Pen } from './shapes.ts';

/** In points. As wide as Letter inside the margins that the pages print with. */
export const page = { width: 538, height: 730 };

/** The steps stand in a column at the left, the stops at the right; the ways between them carry their conditions. */
export const spine = { x: 1, width: 252 };
export const stops = { x: 384, width: 153 };
export const notes = { x: 268, width: 269 };

export const pad = 7;
export const gap = 17;

export const pens = {
  title: { size: 15, bold: true, serif: true },
  heading: { size: 9.5, bold: true, serif: true, fill: accent },
  stop: { size: 9.5, bold: true, serif: true },
  row: { size: 8 },
  strong: { size: 8, bold: true },
  small: { size: 7.5 },
  id: { size: 7.5, fill: muted, toEnd: true },
  label: { size: 7.5, fill: muted },
  smallStrong: { size: 7.5, bold: true },
} satisfies Record<string, Pen>;
