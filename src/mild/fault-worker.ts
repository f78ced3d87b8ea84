import { parentPort, workerData } from 'node:worker_threads';
import { readQuestionnaire } from '../content/read.ts';
import type { Baseline } from '../tools/proof/faults/kills.ts';
import { judgeOf } from '../tools/proof/faults/verdict.ts';
import { mildDesign } from './design.ts';
import { equivalentFaults } from './equivalent-faults.ts';

const judge = judgeOf(readQuestionnaire(), workerData as Baseline, mildDesign, equivalentFaults);

parentPort?.on('message', (id: string) => parentPort?.postMessage(judge(id)));
