import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';

/** Builds and serves on localhost only; with --host to every device on the network. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { host: { type: 'boolean', default: false } } });
  const { status } = spawnSync(process.execPath, ['src/cli/main.ts', 'site', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const port = await freePort(Number(process.env['PORT'] ?? 4173));
  const hosts = ['localhost', ...(values.host ? addressesHere() : [])];
  for (const host of hosts) console.log(`\nThe check: http://${host}:${port}/caliber-pain/en/`);
  serve(port, values.host ? '0.0.0.0' : 'localhost');
}

/** The addresses of this machine on its network. */
const addressesHere = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);

async function freePort(wanted: number): Promise<number> {
  return (await isFree(wanted)) ? wanted : freePort(wanted + 1);
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, 'localhost');
  try {
    await once(probe, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}

function serve(port: number, host: string): void {
  const args = ['node_modules/sirv-cli/bin.js', 'build', '--host', host, '--quiet'];
  // sirv listens where PORT says, whatever its --port.
  const env = { ...process.env, PORT: String(port) };
  const server = spawn(process.execPath, args, { stdio: 'inherit', env });
  server.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill());
}
