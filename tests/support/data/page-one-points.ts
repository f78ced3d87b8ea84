import type { Answers } from '../../../src/lib/engine/answers.ts';
import { notesDocument } from '../../../src/lib/notes/document.ts';
import { mild, pageOne } from './questionnaire.ts';

/** The ids of page 1's open points: those that are listed, and those whose box is beside an answer. */
export function pointsOnPageOne(answers: Answers): {
  readonly listed: readonly string[];
  readonly inPlace: readonly string[];
} {
  const { sections } = notesDocument(mild, pageOne, answers);
  const blocks = sections.flatMap((section) => section.blocks).filter((block) => block.form === 'points');
  return {
    listed: blocks.flatMap(({ ids }) => ids),
    inPlace: blocks.flatMap(({ inPlace }) => inPlace ?? []),
  };
}
