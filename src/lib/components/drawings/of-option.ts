import type { Component } from 'svelte';
import LeaningOnCart from './LeaningOnCart.svelte';
import Sitting from './Sitting.svelte';
import Standing from './Standing.svelte';

type OptionDrawing = Component<{ title: string; alone?: boolean }>;

const drawings: Readonly<Record<string, OptionDrawing>> = {
  'pattern.standing': Standing,
  'pattern.sittingEases': Sitting,
  'pattern.leaningHelps': LeaningOnCart,
};

/** The picture beside an option, where a picture helps more than text. */
export const drawingOf = (question: string, option: string): OptionDrawing | undefined =>
  drawings[`${question}.${option}`];

/** The questions that are also asked with a picture that has clickable regions. */
const figures: ReadonlySet<string> = new Set(['where']);

export const figureOf = (question: string): boolean => figures.has(question);
