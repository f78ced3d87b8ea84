import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { floorPage } from '../../build/measure/bench/floor.ts';
import { runOf, type Run } from '../../build/measure/bench/measure.ts';
import { besideFloor, middle } from '../../build/measure/bench/report.ts';
import { serve } from '../../build/measure/bench/serve.ts';
import { weigh } from '../../build/measure/weigh.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';
import { chromiumPath } from '../../../tests/setup/browsers.ts';

/** How much slower the processor is, and what network there is. */
const devices = {
  unthrottled: { cpu: 1 },
  phone: { cpu: 4, network: { latency: 150, kilobits: 1600 } },
};

/**
 * How fast the check is, beside a page that has nothing but the first question. BENCH_RUNS says how many cold runs (7),
 * BENCH_PAGE which page of the build; with BENCH_BUILT=1 the build that is there is measured.
 */
export async function run(): Promise<void> {
  const runs = Number(process.env['BENCH_RUNS'] ?? 7);
  const file = process.env['BENCH_PAGE'] ?? 'caliber-pain/en';
  if (!process.env['BENCH_BUILT']) build();
  const pages = { check: readFileSync(`build/${file}/index.html`, 'utf8'), floor: floorPage() };
  const bytes = { check: weigh(pages.check), floor: weigh(pages.floor) };
  console.log(`\n${file}, bytes after brotli:`);
  console.table(bytes);

  const server = await serve(pages, { unthrottled: undefined, phone: devices.phone.network });
  const measured: Record<string, unknown> = {};
  for (const [name, device] of Object.entries(devices)) {
    const each = await coldRuns(`${server.address}/${name}`, device.cpu, runs);
    const figures = besideFloor(middle(each.check), middle(each.floor));
    console.log(`\n${name}, median of ${runs} cold runs:`);
    console.table(figures);
    measured[name] = { device, figures, runs: each };
  }
  server.close();

  mkdirSync('test-results', { recursive: true });
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
  writeFileSync(
    'test-results/bench.json',
    JSON.stringify({ page: file, machine, bytes, ...measured }, null, 2),
  );
}

function build(): void {
  const { status } = spawnSync(process.execPath, ['src/cli/main.ts', 'site', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** One after the other, floor and check in turn, so that a busy machine is unfair to neither. */
async function coldRuns(address: string, cpu: number, runs: number) {
  const device = { executablePath: chromiumPath(), cpu };
  const answers = readVignettes()[0]?.answers;
  const check: Run[] = [];
  const floor: Run[] = [];
  for (let run = 0; run < runs; run += 1) {
    floor.push(await runOf(`${address}/floor`, device));
    check.push(await runOf(`${address}/check`, device, answers));
  }
  return { check, floor };
}
