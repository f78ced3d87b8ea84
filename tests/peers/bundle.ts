import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles the script of the page that runs Smart Forms, once for all tests. */
export default async function bundle(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });
}
