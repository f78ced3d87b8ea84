import Reader from '$tools/reader/Reader.svelte';
import type { ReaderProps } from '$tools/reader/reader-props.ts';
import { hydrate } from 'svelte';

const byId = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
};

const props = JSON.parse(byId('check-props').textContent) as ReaderProps;

hydrate(Reader, { target: byId('reader'), props });
