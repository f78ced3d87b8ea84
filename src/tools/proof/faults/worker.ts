import { parentPort, workerData } from 'node:worker_threads';
import { tellingApart } from './equivalence.ts';
import type { Fault } from './fault.ts';
import { equivalentFaults, faultsIn } from './faults.ts';
import { caughtBy, type Sound } from './kills.ts';
import { readQuestionnaire } from '../../../content/read.ts';

/** What caught a fault or, where it is said to change nothing, what tells it from the sound version. */
export interface Verdict {
  readonly caughtBy?: string | undefined;
  readonly toldApart?: string | undefined;
}

const sound = workerData as Sound;
const questionnaire = readQuestionnaire();
const toldApart = tellingApart(questionnaire, sound.reference);
const faults = new Map(faultsIn(questionnaire).map((fault) => [fault.id, fault]));

parentPort?.on('message', (id: string) => {
  const fault = faults.get(id);
  if (!fault) throw new Error(`there is no fault "${id}"`);
  parentPort?.postMessage(verdictOn(fault));
});

const verdictOn = (fault: Fault): Verdict =>
  fault.id in equivalentFaults ? { toldApart: toldApart(fault) } : { caughtBy: caughtBy(fault, sound) };
