import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page whose response is incomplete. */
export interface SlowPage {
  readonly address: string;
  /** Sends the rest. */
  release(): void;
  /** Closes the connection without sending the rest. */
  drop(): void;
  close(): void;
}

/** Serves the first `cut` characters of `html` at any path, and holds the rest back. */
export async function slowPage(html: string, cut: number, path = '/caliber-pain/en/'): Promise<SlowPage> {
  let open: ServerResponse | undefined;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, cut));
    open = response;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`,
    release: () => open?.end(html.slice(cut)),
    drop: () => open?.socket?.destroy(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
