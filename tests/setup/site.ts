import { spawn, spawnSync } from 'node:child_process';
import { isFresh, prepare, surroundings } from './test-site.ts';
import { siteFolder } from '../support/browser/site.ts';

/** Builds the site of the tests unless it is fresh, and serves it where a port is given. */
if (!isFresh()) {
  prepare();
  const build = ['src/cli/main.ts', 'site', 'build'];
  const env = { ...process.env, ...surroundings };
  const { status, stdout, stderr } = spawnSync(process.execPath, build, { env, encoding: 'utf8' });
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(1);
  }
}

const port = process.argv[2];
if (port !== undefined) {
  const sirv = [
    'node_modules/sirv-cli/bin.js',
    siteFolder,
    '--dev',
    '--cors',
    '--quiet',
    '--host',
    '127.0.0.1',
  ];
  // sirv listens where PORT says, whatever its --port.
  const server = spawn(process.execPath, sirv, { stdio: 'inherit', env: { ...process.env, PORT: port } });
  server.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill());
}
