import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { format } from 'prettier';
import { createCheckMachine } from '../../lib/machine/machine.ts';
import { faultReport, tally, type Fate } from '../../tools/proof/faults/fault-report.ts';
import { reports } from '../../content/home.ts';
import { equivalentFaults } from '../../mild/equivalent-faults.ts';
import { faultsIn } from '../../tools/proof/faults/faults.ts';
import { baselineOf, type Baseline } from '../../tools/proof/faults/kills.ts';
import { smallestWitnesses } from '../../tools/proof/claims/witnesses.ts';
import type { Verdict } from '../../tools/proof/faults/verdict.ts';
import { progress } from '../progress.ts';
import { readQuestionnaire } from '../../content/read.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';

const reportFile = `${reports}/seeded-faults.md`;

export async function run(args: readonly string[]): Promise<void> {
  const questionnaire = readQuestionnaire();
  const vignettes = readVignettes();
  const { witnesses } = smallestWitnesses(questionnaire, vignettes[0]?.answers ?? {});
  const baseline = baselineOf(questionnaire, createCheckMachine(questionnaire), vignettes, witnesses);
  const ids = faultsIn(questionnaire).map(({ id }) => id);
  const verdicts = await verdictsOn(ids, baseline);
  const fates = ids.map((id) => fateOf(id, verdicts.get(id) ?? {}));
  print(fates);
  const problems = [...unseen(fates), ...wronglyListed(ids, verdicts)];
  problems.forEach((problem) => console.error(problem));
  if (problems.length > 0) process.exitCode = 1;
  else publish(await format(faultReport(fates), { parser: 'markdown' }), args.includes('--check'));
}

function print(fates: readonly Fate[]): void {
  const caught = fates.filter(({ caughtBy }) => caughtBy !== undefined);
  console.log(`${fates.length} seeded faults, ${caught.length} caught`);
  for (const [by, count] of tally(caught)) console.log(`${String(count).padStart(5)}  ${by}`);
  for (const { id, changesNothing } of fates) if (changesNothing) console.log(`${id}: ${changesNothing}`);
}

/** One worker per core takes the faults one by one. Those that need all answers to judge go first. */
async function verdictsOn(all: readonly string[], held: Baseline): Promise<ReadonlyMap<string, Verdict>> {
  const open = [
    ...all.filter((id) => id in equivalentFaults),
    ...all.filter((id) => !(id in equivalentFaults)).reverse(),
  ];
  const done = new Map<string, Verdict>();
  const report = progress(`of ${all.length} faults`, 1);
  const workers = Array.from({ length: Math.min(availableParallelism(), open.length) }, () =>
    work(open, held, (id, verdict) => {
      done.set(id, verdict);
      report(done.size);
    }),
  );
  await Promise.all(workers);
  return done;
}

function work(open: string[], held: Baseline, ondone: (id: string, verdict: Verdict) => void): Promise<void> {
  const worker = new Worker(new URL('../../mild/fault-worker.ts', import.meta.url), {
    workerData: held,
  });
  return new Promise((resolve, reject) => {
    let current: string | undefined;
    const next = () => {
      current = open.shift();
      if (current === undefined) void worker.terminate().then(() => resolve());
      else worker.postMessage(current);
    };
    worker.on('error', reject);
    worker.on('message', (verdict: Verdict) => {
      if (current !== undefined) ondone(current, verdict);
      next();
    });
    next();
  });
}

function fateOf(id: string, { caughtBy, distinguishedBy }: Verdict): Fate {
  const isNone = id in equivalentFaults && distinguishedBy === undefined;
  return { id, caughtBy, changesNothing: isNone ? equivalentFaults[id] : undefined };
}

function unseen(fates: readonly Fate[]): string[] {
  return fates
    .filter(({ id, caughtBy }) => caughtBy === undefined && !(id in equivalentFaults))
    .map(({ id }) => `unseen: ${id}`);
}

function wronglyListed(ids: readonly string[], verdicts: ReadonlyMap<string, Verdict>): string[] {
  return Object.keys(equivalentFaults).flatMap((id) => {
    if (!ids.includes(id)) return [`equivalentFaults: there is no fault "${id}"`];
    const apart = verdicts.get(id)?.distinguishedBy;
    return apart === undefined ? [] : [`equivalentFaults: "${id}" changes something: ${apart}`];
  });
}

/** Writes the report, or checks that the existing one is up to date. */
function publish(text: string, checkOnly: boolean): void {
  if (!checkOnly) writeFileSync(reportFile, text);
  else if (!existsSync(reportFile) || readFileSync(reportFile, 'utf8') !== text) {
    console.error(`${reportFile}: is out of date; run npm run mild -- review faults`);
    process.exitCode = 1;
  }
}
