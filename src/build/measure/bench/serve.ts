import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** A network between the server and the browser. */
export interface Network {
  /** Milliseconds until the first byte. */
  readonly latency: number;
  readonly kilobits: number;
}

/** The payload of one packet, in bytes. */
const packet = 1460;

/**
 * Serves pages on localhost only, precompressed as a good host does it, each at `/<network>/<page>`. The server
 * itself throttles: a browser's own throttling reads what is available in pieces of 32 kB, and would show nothing of
 * a page until most of it had arrived.
 */
export async function serve(
  pages: Readonly<Record<string, string>>,
  networks: Readonly<Record<string, Network | undefined>>,
) {
  const packed = new Map(Object.entries(pages).map(([page, text]) => [page, brotliCompressSync(text)]));
  const http = createServer((request, response) => {
    const [, network = '', page = ''] = (request.url ?? '').split('/');
    const body = packed.get(page);
    if (body) void send(body, response, networks[network]);
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    close: () => http.close(),
  };
}

async function send(body: Buffer, response: ServerResponse, network?: Network): Promise<void> {
  if (network) await pause(network.latency);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': 'no-store',
  });
  if (network) await trickle(body, response, network.kilobits / 8);
  else response.end(body);
}

/** Sends packet by packet, at `bytesPerMillisecond`. */
async function trickle(body: Buffer, response: ServerResponse, bytesPerMillisecond: number): Promise<void> {
  const started = performance.now();
  for (let sent = 0; sent < body.length; sent += packet) {
    const due = (sent + packet) / bytesPerMillisecond - (performance.now() - started);
    if (due > 0) await pause(due);
    response.write(body.subarray(sent, sent + packet));
  }
  response.end();
}
