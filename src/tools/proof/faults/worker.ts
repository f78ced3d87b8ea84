import { parentPort, workerData } from 'node:worker_threads';
import { distinguisher } from './equivalence.ts';
import type { Fault } from './fault.ts';
import { equivalentFaults, faultsIn } from './faults.ts';
import { caughtBy, type Baseline } from './kills.ts';
import { readQuestionnaire } from '../../../content/read.ts';

/** What caught a fault or, where it is listed as equivalent, what distinguishes it from the baseline. */
export interface Verdict {
  readonly caughtBy?: string | undefined;
  readonly distinguishedBy?: string | undefined;
}

const baseline = workerData as Baseline;
const questionnaire = readQuestionnaire();
const distinguishedBy = distinguisher(questionnaire, baseline.reference);
const faults = new Map(faultsIn(questionnaire).map((fault) => [fault.id, fault]));

parentPort?.on('message', (id: string) => {
  const fault = faults.get(id);
  if (!fault) throw new Error(`there is no fault "${id}"`);
  parentPort?.postMessage(verdictOn(fault));
});

const verdictOn = (fault: Fault): Verdict =>
  fault.id in equivalentFaults
    ? { distinguishedBy: distinguishedBy(fault) }
    : { caughtBy: caughtBy(fault, baseline) };
