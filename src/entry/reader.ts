import Reader from '$tools/reader/Reader.svelte';
import { Looker } from '$tools/reader/looker.ts';
import type { ReaderProps } from '$tools/reader/reader-props.ts';
import { workerFrom, type WorkerAssets } from '$tools/reader/worker-assets.ts';
import { hydrate } from 'svelte';

const byId = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
};

const { assets, ...props } = JSON.parse(byId('check-props').textContent) as ReaderProps & {
  readonly assets: WorkerAssets;
};

hydrate(Reader, { target: byId('reader'), props: { ...props, looker: new Looker(workerFrom(assets)) } });
