import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ofPlaywright, ofVitest, total, type PlaywrightReport, type VitestReport } from './tally.ts';

const UNITS = 'test-results/units.json';
const JOURNEYS = 'test-results/journeys.json';

const steps = [
  ['format:check'],
  ['lint'],
  ['types'],
  ['questionnaire:check'],
  ['locales:check'],
  ['clinic:check'],
  ['words:check'],
  ['design:check'],
  ['flow:check'],
  ['signoff:check'],
  ['questionnaire:diff:check'],
  ['prove:check'],
  ['prove:faults:check'],
  ['test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${UNITS}`],
  ['build'],
  ['budget'],
  ['reproduce'],
  ['browsers'],
  ['test:journeys'],
];

rmSync('test-results', { recursive: true, force: true });
const failed = steps.find((step) => !passes(step));
if (failed) console.log(`\n${failed[0]} failed; the steps after it did not run.`);
const { passed, failed: failures } = total(reports(), failed !== undefined);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failed ? 1 : 0;

function passes([script = '', ...args]: string[]): boolean {
  console.log(`\n== ${script}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['--run', script, '--', ...args], { stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${script}: ${status === 0 ? 'passed' : 'failed'} in ${seconds} s`);
  return status === 0;
}

function reports() {
  return [...read<VitestReport>(UNITS).map(ofVitest), ...read<PlaywrightReport>(JOURNEYS).map(ofPlaywright)];
}

function read<Report>(path: string): Report[] {
  return existsSync(path) ? [JSON.parse(readFileSync(path, 'utf8')) as Report] : [];
}
