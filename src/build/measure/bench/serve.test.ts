import { afterEach, describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

const text = 'Hello '.repeat(5000);
let close = () => {};
afterEach(() => close());

async function fetched(path: string): Promise<Response> {
  const server = await serve({ check: text }, { near: undefined, far: { latency: 1, kilobits: 80_000 } });
  close = server.close;
  return fetch(server.address + path);
}

describe('the server of the bench', () => {
  it.each(['near', 'far'])('sends the whole page, compressed, over a network that is %s', async (network) => {
    const response = await fetched(`/${network}/check`);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe(text);
  });

  it('sends nothing else', async () => {
    expect((await fetched('/favicon.ico')).status).toBe(204);
  });
});
