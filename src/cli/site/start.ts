import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const { status } = spawnSync(process.execPath, ['--run', 'build'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const port = await freePort(Number(process.env['PORT'] ?? 4173));
console.log(`\nThe check: http://localhost:${port}/caliber-pain/en/\n`);
serve(port);

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

function serve(port: number): void {
  const args = ['node_modules/sirv-cli/bin.js', 'build', '--host', 'localhost', '--quiet'];
  // sirv listens where PORT says, whatever its --port.
  const env = { ...process.env, PORT: String(port) };
  const server = spawn(process.execPath, args, { stdio: 'inherit', env });
  server.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill());
}
