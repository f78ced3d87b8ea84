import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleClinics } from '../../../tests/fixtures/sample-clinics.ts';

/** The limit for building a whole network of clinics and preparing it for serving, on two cores. */
const MOST_SECONDS = 300;
const CLINICS = 200;

const steps = [
  ['clinic', 'check'],
  ['site', 'build'],
  ['site', 'headers'],
];

export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'clinics-'));
  try {
    const clinics = join(folder, 'clinics');
    mkdirSync(clinics);
    for (const clinic of sampleClinics(CLINICS))
      writeFileSync(join(clinics, `${clinic.id}.json`), JSON.stringify(clinic));
    const env = { ...process.env, CLINICS_DIR: clinics, BUILD_DIR: join(folder, 'build') };
    const seconds = steps.map((step) => secondsOf(step, env));
    const checks = globSync('*/en/index.html', { cwd: env.BUILD_DIR }).length;
    report(
      checks,
      seconds.reduce((sum, each) => sum + each, 0),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function secondsOf(step: readonly string[], env: NodeJS.ProcessEnv): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...step], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${step.join(' ')} failed with ${CLINICS} clinics\n${stdout}\n${stderr}`);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${step.join(' ')}: ${seconds.toFixed(1)} s`);
  return seconds;
}

function report(checks: number, seconds: number): void {
  console.log(`${checks} clinics in one language: ${seconds.toFixed(1)} s, of ${MOST_SECONDS} s at most`);
  if (checks !== CLINICS || seconds > MOST_SECONDS) process.exitCode = 1;
}
