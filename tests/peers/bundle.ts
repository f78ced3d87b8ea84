import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Makes the script of the page on which Smart Forms runs, once for all tests. */
export default async function bundle(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });
}
