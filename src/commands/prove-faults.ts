import { createCheckMachine } from '../lib/machine/machine.ts';
import { equivalentFaults, faultsIn } from '../lib/proof/faults.ts';
import { caughtBy, soundOf } from '../lib/proof/kills.ts';
import { smallestWitnesses } from '../lib/proof/witnesses.ts';
import { progress } from './progress.ts';
import { readQuestionnaire } from './read.ts';
import { readVignettes } from './vignettes.ts';

const questionnaire = readQuestionnaire();
const vignettes = readVignettes();
const { witnesses } = smallestWitnesses(questionnaire, vignettes[0]?.answers ?? {});
const sound = soundOf(questionnaire, createCheckMachine(questionnaire), vignettes, witnesses);
const faults = faultsIn(questionnaire);
const report = progress(`of ${faults.length} faults`, 1);

const kills = new Map<string, string[]>();
faults.forEach((fault, index) => {
  const by = caughtBy(fault, sound) ?? (fault.id in equivalentFaults ? 'changes nothing' : 'unseen');
  const name = by.split(':')[0] ?? by;
  kills.set(name, [...(kills.get(name) ?? []), fault.id]);
  report(index + 1);
});

console.log(`${faults.length} seeded faults`);
for (const [by, ids] of [...kills].sort(([, a], [, b]) => b.length - a.length))
  console.log(`${String(ids.length).padStart(5)}  ${by}`);
for (const id of kills.get('changes nothing') ?? []) console.log(`${id}: ${equivalentFaults[id]}`);
for (const id of kills.get('unseen') ?? []) console.error(`unseen: ${id}`);
if (kills.has('unseen')) process.exitCode = 1;
