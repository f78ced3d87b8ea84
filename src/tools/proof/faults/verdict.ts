import type { Questionnaire } from '../../../lib/engine/schema.ts';
import type { DesignOf } from '../claims/design.ts';
import { signObservers } from '../claims/observers.ts';
import { distinguisher } from './equivalence.ts';
import { faultsIn } from './faults.ts';
import { caughtBy, type Baseline } from './kills.ts';

/** What caught a fault or, where it is listed as equivalent, what distinguishes it from the baseline. */
export interface Verdict {
  readonly caughtBy?: string | undefined;
  readonly distinguishedBy?: string | undefined;
}

/** Judges the seeded faults of a questionnaire, each by its id. */
export function judgeOf(
  questionnaire: Questionnaire,
  baseline: Baseline,
  designOf: DesignOf,
  equivalent: Readonly<Record<string, string>>,
): (id: string) => Verdict {
  const observers = Object.values(signObservers(designOf(questionnaire)));
  const distinguishedBy = distinguisher(questionnaire, baseline.reference, observers);
  const faults = new Map(faultsIn(questionnaire).map((fault) => [fault.id, fault]));
  return (id) => {
    const fault = faults.get(id);
    if (!fault) throw new Error(`there is no fault "${id}"`);
    return id in equivalent
      ? { distinguishedBy: distinguishedBy(fault) }
      : { caughtBy: caughtBy(fault, baseline, designOf) };
  };
}
