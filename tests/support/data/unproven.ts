import type { Questionnaire } from '../../../src/lib/engine/schema.ts';
import { mildDesign } from '../../../src/mild/design.ts';
import { engineTheorems, surveyFor, type Theorem } from '../../../src/tools/proof/claims/theorems.ts';
import { copyOfMild } from './questionnaire.ts';

/** The theorems that do not hold. */
export const failing = (theorems: readonly Theorem[]): readonly Theorem[] =>
  theorems.filter((each) => each.broken !== undefined);

/**
 * The claims that the proof refutes for a copy of the questionnaire that `change` has broken. It goes through all
 * answers, which takes half a minute: such tests are in separate files, which run in parallel.
 */
export function unprovenAfter(change: (copy: Questionnaire) => void): readonly Theorem[] {
  const copy = copyOfMild();
  change(copy);
  return failing(engineTheorems(surveyFor(copy, mildDesign(copy))));
}
