import type { Questionnaire } from '../../../src/lib/engine/schema.ts';
import { mildDesign } from '../../../src/mild/design.ts';
import { engineTheorems, surveyFor, type Theorem } from '../../../src/tools/proof/claims/theorems.ts';
import { copyOfMild } from './questionnaire.ts';

/** The theorems that do not hold. */
export const failing = (theorems: readonly Theorem[]): readonly Theorem[] =>
  theorems.filter((each) => each.broken !== undefined);

/**
 * What the proof of the engine says against a copy of the questionnaire that `change` has broken. It takes all answers,
 * half a minute: such tests stand in files of their own, which run side by side.
 */
export function unprovenAfter(change: (copy: Questionnaire) => void): readonly Theorem[] {
  const copy = copyOfMild();
  change(copy);
  return failing(engineTheorems(surveyFor(copy, mildDesign(copy))));
}
