import { accent, muted, type Pen } from './shapes.ts';

/** In points: Tabloid (11 by 17 inches) inside its margins. The drawing must not be higher. */
export const page = { width: 538, height: 1130 };

/** The steps are a column on the left, the stops on the right; the arrows between them are labelled with conditions. */
export const spine = { x: 1, width: 250 };
export const stops = { x: 397, width: 140 };
export const notes = { x: 264, width: 273 };

export const pad = 7;
export const gap = 13;

export const pens = {
  title: { size: 14, bold: true, serif: true },
  heading: { size: 9.5, bold: true, serif: true, fill: accent },
  stop: { size: 9.5, bold: true, serif: true },
  row: { size: 7.7 },
  strong: { size: 7.7, bold: true },
  small: { size: 7.5 },
  id: { size: 7.5, fill: muted, toEnd: true },
  label: { size: 7.5, fill: muted },
  smallStrong: { size: 7.5, bold: true },
} satisfies Record<string, Pen>;
