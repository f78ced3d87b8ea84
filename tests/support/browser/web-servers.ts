import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { expect } from '@playwright/test';
import { caddyFor } from '../../../src/build/serving/caddy.ts';
import { entriesIn } from '../../../src/build/serving/entries.ts';
import { servedPaths, type ServedPath } from '../../../src/build/serving/headers.ts';
import { nginxFor } from '../../../src/build/serving/nginx.ts';
import type { ServedClinic } from '../../../src/build/serving/spellings.ts';
import { precompress } from '../../../src/build/serving/precompress.ts';
import { nginxBrotliPath, programPath } from '../../setup/programs.ts';
import type { Clinic } from '../../../src/content/clinics/clinic.ts';
import { better, hostDocument, hostSite } from './host-site.ts';
import { pseudoLocales } from '../data/pseudo.ts';
import { siteFolder } from './site.ts';

export type ServerName = 'nginx' | 'caddy';

export interface Running {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export interface RunningServer extends Running {
  readonly pid: number;
}

export interface BuiltSite {
  readonly folder: string;
  readonly pages: string;
  readonly paths: readonly ServedPath[];
  readonly clinics: readonly ServedClinic[];
  readonly remove: () => void;
}

/** The user "nobody": a public server needs no privileges here. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Without the made-up languages: compressing pages takes a while, and servers treat all languages alike. */
const isServed = (path: string) => !pseudoLocales.some((locale) => path.split(sep).includes(locale));

/** A copy of the build, prepared for serving. */
export async function siteReadyToServe(
  clinics: readonly Pick<Clinic, 'id' | 'embedOn' | 'locales'>[],
  from = siteFolder,
): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'serving-'));
  const pages = join(folder, 'pages');
  cpSync(from, pages, { recursive: true, filter: isServed });
  await precompress(pages);
  openToAll(folder);
  const paths = servedPaths(entriesIn(pages, clinics), clinics);
  return { folder, pages, paths, clinics, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  if (unprivileged.uid === undefined) return;
  for (const path of [folder, ...globSync(`${folder}/**`)])
    chownSync(path, unprivileged.uid, unprivileged.gid);
}

/** Starts the server with the configuration that `npm run mild -- site headers` writes, and waits until it answers. */
export async function startServer(
  name: ServerName,
  site: BuiltSite,
  workers: 'auto' | 1 = 1,
): Promise<RunningServer> {
  const port = await freePort();
  const work = join(site.folder, name);
  mkdirSync(work);
  const [program, args] = name === 'nginx' ? nginx(work, port, site, workers) : caddy(work, port, site);
  openToAll(site.folder);
  const server = spawn(program, args, {
    ...unprivileged,
    cwd: work,
    env: { PATH: process.env['PATH'], HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  const address = `http://127.0.0.1:${port}`;
  await answering(server, address);
  return { address, pid: server.pid ?? NaN, stop: () => stopped(server) };
}

function nginx(
  work: string,
  port: number,
  { paths, pages, clinics }: BuiltSite,
  workers: 'auto' | 1,
): [string, string[]] {
  writeFileSync(
    join(work, 'site.conf'),
    nginxFor(paths, clinics, { listen: `127.0.0.1:${port}`, name: 'localhost', folder: pages }),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(work, 'nginx.conf'),
    `load_module ${nginxBrotliPath()};
pid ${work}/pid; error_log stderr warn; daemon off; worker_processes ${workers};
events { }
http {
  include /etc/nginx/mime.types;
  ${temporary.map((each) => `${each}_temp_path ${work}/${each};`).join(' ')}
  include ${work}/site.conf;
}
`,
  );
  return [programPath('nginx') ?? 'nginx', ['-c', join(work, 'nginx.conf'), '-p', work, '-e', 'stderr']];
}

function caddy(work: string, port: number, { paths, pages, clinics }: BuiltSite): [string, string[]] {
  const site = caddyFor(paths, clinics, { address: `http://127.0.0.1:${port}`, folder: pages });
  const file = join(work, 'Caddyfile');
  writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${site}`);
  return [programPath('caddy') ?? 'caddy', ['run', '--config', file, '--adapter', 'caddyfile']];
}

async function answering(server: ChildProcess, address: string): Promise<void> {
  let output = '';
  server.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await expect(async () => {
    if (server.exitCode !== null) return;
    await fetch(address);
  }).toPass({ timeout: 20_000 });
  expect(server.exitCode, output).toBeNull();
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
}

/** A clinic's own site that shows its check with the snippet it was given. */
export async function hostPage(clinic: string, site: () => string): Promise<Running> {
  const { origin, close } = await hostSite(() => ({ html: hostDocument(better(site(), clinic)) }));
  return { address: origin, stop: close };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const port = portOf(probe);
  await closed(probe);
  return port;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
