import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import {
  ofPlaywright,
  ofVitest,
  total,
  type PlaywrightReport,
  type VitestReport,
} from '../../../tests/setup/tally.ts';

const UNITS = 'test-results/units.json';
const JOURNEYS = 'test-results/journeys.json';

/** Checks that use one core each and write nothing: they run beside each other, the slowest first. */
const checks = [
  'lint',
  'types',
  'prove:check',
  'format:check',
  'words:check',
  'questionnaire:check',
  'locales:check',
  'clinic:check',
  'design:check',
  'flow:check',
  'signoff:check',
  'questionnaire:diff:check',
];

/** What uses every core by itself, or needs what the step before it made. */
const steps = [
  ['prove:faults:check'],
  ['test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${UNITS}`],
  ['build'],
  ['budget'],
  ['reproduce'],
  ['browsers'],
  ['test:journeys'],
];

rmSync('test-results', { recursive: true, force: true });
const failed = await firstFailure();
if (failed) console.log(`\n${failed} failed; the steps after it did not run.`);
const { passed, failed: failures } = total(reports(), failed !== undefined);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failed ? 1 : 0;

async function firstFailure(): Promise<string | undefined> {
  // Written once, here: the checks beside each other read what it makes.
  if (!passes(['sync'])) return 'sync';
  const broken = await failedChecks();
  return broken.length > 0 ? broken.join(', ') : steps.find((step) => !passes(step))?.[0];
}

async function failedChecks(): Promise<string[]> {
  const waiting = [...checks];
  const broken: string[] = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift())
      if (!(await holds(check))) broken.push(check);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return broken;
}

/** What a check prints is kept together. */
function holds(check: string): Promise<boolean> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--run', check]);
  const printed: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => printed.push(data));
  child.stderr.on('data', (data: Buffer) => printed.push(data));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      console.log(`\n== ${check}\n${Buffer.concat(printed).toString()}${verdict(check, status, started)}`);
      resolve(status === 0);
    });
  });
}

function passes([script = '', ...args]: string[]): boolean {
  console.log(`\n== ${script}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['--run', script, '--', ...args], { stdio: 'inherit' });
  console.log(verdict(script, status, started));
  return status === 0;
}

function verdict(script: string, status: number | null, started: number): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `== ${script}: ${status === 0 ? 'passed' : 'failed'} in ${seconds} s`;
}

function reports() {
  return [...read<VitestReport>(UNITS).map(ofVitest), ...read<PlaywrightReport>(JOURNEYS).map(ofPlaywright)];
}

function read<Report>(path: string): Report[] {
  return existsSync(path) ? [JSON.parse(readFileSync(path, 'utf8')) as Report] : [];
}
