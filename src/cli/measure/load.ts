import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { busiestHour, dayOf, parseWrk, screeningsADay } from '../../build/measure/load/wrk.ts';
import { readClinics } from '../site/headers.ts';
import { missingServers, programPath } from '../../../tests/setup/programs.ts';
import { siteReadyToServe, startServer } from '../../../tests/support/browser/web-servers.ts';

const paths = { check: '/caliber-pain/en/', loader: '/embed.js' };
const CONNECTIONS = 64;

/**
 * Measures a server's capacity: nginx with the configuration that `site headers` writes, driven by wrk on the same
 * machine. `--seconds` is the duration (15); `--built` serves the existing build.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string', default: '15' }, built: { type: 'boolean', default: false } },
  });
  if (!/^[1-9]\d*$/.test(values.seconds)) throw new Error('--seconds is a whole number');
  const missing = [
    ...missingServers().filter((each) => each !== 'caddy'),
    ...(programPath('wrk') ? [] : ['wrk']),
  ];
  if (missing.length > 0)
    throw new Error(
      `this machine lacks ${missing.join(', ')}. On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static wrk`,
    );
  if (
    !values.built &&
    spawnSync(process.execPath, ['src/cli/main.ts', 'site', 'build'], { stdio: 'inherit' }).status !== 0
  )
    throw new Error('the site was not built');

  const site = await siteReadyToServe(readClinics(), process.env['BUILD_DIR'] ?? 'build');
  const server = await startServer('nginx', site, 'auto');
  try {
    console.log(`\n${availableParallelism()} cores, which wrk shares: ${cpus()[0]?.model ?? 'unknown'}`);
    for (const [name, path] of Object.entries(paths))
      await measure(name, server.address + path, values.seconds, server.pid);
  } finally {
    await server.stop();
    site.remove();
  }
}

async function measure(name: string, address: string, seconds: string, server: number): Promise<void> {
  const bytes = await bytesOf(address);
  const load = parseWrk(await wrk(address, seconds));
  const { average, busiest, gigabytes, ofCapacity } = dayOf(bytes, load);
  console.log(`\n${name}: ${address}, ${CONNECTIONS} connections for ${seconds} s`);
  console.table({
    'bytes of an answer, with its headers': bytes,
    'requests a second': Math.round(load.requestsPerSecond),
    'p50, ms': round(load.p50),
    'p99, ms': round(load.p99),
    errors: load.errors,
    'memory of the server at most, MB': round(peakMemory(server)),
    [`requests a second for ${screeningsADay.toLocaleString('en')} a day`]: round(average),
    [`in the busiest hour, ${busiestHour} times that`]: round(busiest),
    'of what was measured, %': round(ofCapacity * 100),
    'GB a day': round(gigabytes),
  });
  if (load.errors > 0) process.exitCode = 1;
}

const round = (value: number): number => Number(value.toPrecision(3));

async function wrk(address: string, seconds: string): Promise<string> {
  const threads = String(availableParallelism());
  const args = [
    '-t',
    threads,
    '-c',
    String(CONNECTIONS),
    '-d',
    `${seconds}s`,
    '--latency',
    '-H',
    'Accept-Encoding: br',
    address,
  ];
  const child = spawn(programPath('wrk') ?? 'wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return output;
}

/** The size of a full response on the wire, including its headers. */
function bytesOf(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { 'Accept-Encoding': 'br' }, agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.socket.bytesRead));
    })
      .on('error', reject)
      .end();
  });
}

/** The peak memory of the server and its workers, in megabytes. */
function peakMemory(server: number): number {
  const statuses = globSync('/proc/[0-9]*/status').flatMap((file) => {
    try {
      return [readFileSync(file, 'utf8')];
    } catch {
      // The process has ended in the meantime.
      return [];
    }
  });
  const own = statuses.filter((status) => [field(status, 'Pid'), field(status, 'PPid')].includes(server));
  return own.reduce((total, status) => total + field(status, 'VmHWM'), 0) / 1024;
}

const field = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
