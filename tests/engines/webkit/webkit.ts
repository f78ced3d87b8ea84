import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import type { WebKit } from '../../setup/engines.ts';

/** Tall, because clicks below the window are lost, without an error from the driver. */
const SCREEN = '1280x1024x24';

export interface RunningWebKit {
  readonly driver: WebDriver;
  readonly close: () => Promise<void>;
}

/** Starts WebKitGTK on a separate virtual screen. */
export async function startWebKit({ driver: program, browser, screen }: WebKit): Promise<RunningWebKit> {
  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await firstLine(xvfb.stdio[3] as Readable)}`;
  const port = await freePort();
  const server = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    await listens(`${address}/status`, server);
    const driver = await newSession(address, browser);
    return { driver, close: () => closeAll(driver, server, xvfb) };
  } catch (error) {
    await Promise.all([server, xvfb].map(end));
    throw error;
  }
}

function newSession(address: string, binary: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  return Promise.resolve(new Builder().usingServer(address).withCapabilities(capabilities).build());
}

async function closeAll(driver: WebDriver, ...processes: ChildProcess[]): Promise<void> {
  await driver.quit();
  await Promise.all(processes.map(end));
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill();
  await ended;
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('Xvfb did not start');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listens(address: string, server: ChildProcess): Promise<void> {
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error('WebKitWebDriver did not start');
  }
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
