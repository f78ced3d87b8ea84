import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import {
  ofPlaywright,
  ofVitest,
  total,
  type PlaywrightReport,
  type Tally,
  type VitestReport,
} from '../../../tests/setup/tally.ts';
import { environment, succeeds } from '../shell.ts';
import { leftOut, stagesOf, type Lane, type Step } from './lanes.ts';

const REPORTS = 'test-results';

/** Runs a lane, says what it left out, and ends with the line "N passed, M failed". */
export async function runLane(lane: Lane): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true });
  const failed = await failedSteps(lane);
  console.log(
    `\nNot run here:\n${leftOut(lane)
      .map((line) => `  ${line}`)
      .join('\n')}`,
  );
  if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ what }) => what).join('; ')}`);
  const { passed, failed: failures } = total(tallies(), failed.length > 0);
  console.log(`${passed} passed, ${failures} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** The steps that failed. After one, `npm test` stops; the other lanes report all. */
async function failedSteps(lane: Lane): Promise<readonly Step[]> {
  // Run once, before the parallel steps, which read its output.
  if (!succeeds('svelte-kit sync')) throw new Error('svelte-kit sync failed');
  const failed: Step[] = [];
  for (const group of stagesOf(lane)) {
    if (failed.length > 0 && lane === 'test') break;
    failed.push(...(await failedOf(group)));
  }
  return failed;
}

async function failedOf([first, ...others]: readonly [Step, ...Step[]]): Promise<readonly Step[]> {
  if (first.besideOthers) return failedBesideEachOther([first, ...others]);
  return passes(first) ? [] : [first];
}

async function failedBesideEachOther(all: readonly Step[]): Promise<Step[]> {
  const waiting = [...all];
  const failed: Step[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      if (!(await holds(step))) failed.push(step);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return failed;
}

/** Runs a step and prints its output as one block. */
function holds(step: Step): Promise<boolean> {
  const started = performance.now();
  const [line, env] = reported(step);
  const child = spawn(line, { shell: true, env: { ...environment(), ...env } });
  const printed: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => printed.push(data));
  child.stderr.on('data', (data: Buffer) => printed.push(data));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const verdict = verdictOn(step, status === 0, started);
      console.log(`\n== ${step.what}\n${Buffer.concat(printed).toString()}${verdict}`);
      resolve(status === 0);
    });
  });
}

function passes(step: Step): boolean {
  console.log(`\n== ${step.what}`);
  const started = performance.now();
  const passed = succeeds(...reported(step));
  console.log(verdictOn(step, passed, started));
  return passed;
}

/** The step's line and environment, with a report of its tests beside what it prints. */
function reported({ line, env = {}, tests }: Step): [line: string, env: NodeJS.ProcessEnv] {
  const file = `${REPORTS}/${tests}-${String(reports(tests).length + 1)}.json`;
  if (tests === 'vitest')
    return [`${line} --reporter=default --reporter=json --outputFile.json=${file}`, { ...env }];
  if (tests === 'playwright') return [line, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }];
  return [line, { ...env }];
}

const verdictOn = ({ what }: Step, passed: boolean, started: number): string =>
  `== ${what}: ${passed ? 'passed' : 'failed'} in ${((performance.now() - started) / 1000).toFixed(1)} s`;

const reports = (tests: Step['tests']): string[] => globSync(`${REPORTS}/${tests}-*.json`);

function tallies(): Tally[] {
  return [
    ...reports('vitest').map((file) => ofVitest(read<VitestReport>(file))),
    ...reports('playwright').map((file) => ofPlaywright(read<PlaywrightReport>(file))),
  ];
}

const read = <Report>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Report;
