import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { floorPage } from '../../build/measure/bench/floor.ts';
import { runOf } from '../../build/measure/bench/measure.ts';
import { besideFloor, middle } from '../../build/measure/bench/report.ts';
import { serve } from '../../build/measure/bench/serve.ts';
import { weigh } from '../../build/measure/weigh.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';
import { chromiumPath } from '../../../tests/setup/browsers.ts';

/**
 * How fast the check is, beside a page that has nothing but the first question: `npm run bench`. BENCH_RUNS says how
 * many cold runs (7), BENCH_PAGE which page of the build; with BENCH_BUILT=1 the build that is there is measured.
 */
const runs = Number(process.env['BENCH_RUNS'] ?? 7);
const file = process.env['BENCH_PAGE'] ?? 'caliber-pain/en';

/** How much slower the processor is, and what network there is. */
const devices = {
  unthrottled: { cpu: 1 },
  phone: { cpu: 4, network: { latency: 150, kilobits: 1600 } },
};

if (!process.env['BENCH_BUILT']) {
  const { status } = spawnSync(process.execPath, ['--run', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const pages = { check: readFileSync(`build/${file}/index.html`, 'utf8'), floor: floorPage() };
const executablePath = chromiumPath();
const answers = readVignettes()[0]?.answers;
const server = await serve(pages, { unthrottled: undefined, phone: devices.phone.network });
const bytes = { check: weigh(pages.check), floor: weigh(pages.floor) };
console.log(`\n${file}, bytes after brotli:`);
console.table(bytes);

const told: Record<string, unknown> = {};
for (const [name, device] of Object.entries(devices)) {
  const check = [];
  const floor = [];
  for (let run = 0; run < runs; run += 1) {
    floor.push(await runOf(`${server.address}/${name}/floor`, { executablePath, cpu: device.cpu }));
    check.push(await runOf(`${server.address}/${name}/check`, { executablePath, cpu: device.cpu }, answers));
  }
  const table = besideFloor(middle(check), middle(floor));
  console.log(`\n${name}, median of ${runs} cold runs:`);
  console.table(table);
  told[name] = { device, figures: table, runs: { check, floor } };
}
server.close();

mkdirSync('test-results', { recursive: true });
const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
writeFileSync('test-results/bench.json', JSON.stringify({ page: file, machine, bytes, ...told }, null, 2));
