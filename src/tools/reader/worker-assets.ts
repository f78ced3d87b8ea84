/** What the page includes for its worker: the script, and PDF.js's decoders, gzipped and in base64, by name. */
export interface WorkerAssets {
  readonly script: string;
  readonly decoders: Readonly<Record<string, string>>;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** A worker and the port for requests to it. */
export interface DeskWorker {
  readonly worker: Worker;
  readonly port: MessagePort;
}

/** Creates workers from the page's own content: a page that is one file has no URL for them. */
export function workerFrom({ script, decoders }: WorkerAssets): () => DeskWorker {
  const own = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const address =
    trustedTypes?.createPolicy('reader-worker', { createScriptURL: () => own }).createScriptURL('') ?? own;
  return () => {
    const worker = new Worker(address);
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(decoders, [port2]);
    return { worker, port: port1 };
  };
}

export async function unpack(text: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
