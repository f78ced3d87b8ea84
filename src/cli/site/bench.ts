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

/** The CPU slowdown and the network of each device. */
const devices = {
  unthrottled: { cpu: 1 },
  phone: { cpu: 4, network: { latency: 150, kilobits: 1600 } },
};

/**
 * Measures the check's speed in comparison with a page that has only the first question. BENCH_RUNS is the number of
 * cold runs (7), BENCH_PAGE the page of the build; BENCH_BUILT=1 measures the existing build.
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

/** Sequential, alternating floor and check, so that a busy machine affects both alike. */
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
