import { fileURLToPath } from 'node:url';
import { VERSION } from 'svelte/compiler';
import type { Plugin } from 'vite';
import * as smallSvelte from '../lib/small-svelte/internal-client.ts';

/** The version whose compiled components and server's markup src/lib/small-svelte was made for. */
const svelteGoneThrough = '5.57.3';

const ours = (file: string) => fileURLToPath(new URL(`../lib/small-svelte/${file}.ts`, import.meta.url));

/** The check's components on a runtime that has what they call. One that calls for more fails the build. */
export const componentsAlone = (version = VERSION): Plugin => ({
  name: 'components-alone',
  enforce: 'post',
  config: () => ({
    resolve: {
      alias: [
        { find: /^svelte$/, replacement: ours('svelte') },
        { find: /^svelte\/internal\/client$/, replacement: ours('internal-client') },
      ],
    },
  }),
  buildStart() {
    if (version !== svelteGoneThrough)
      throw new Error(
        `src/lib/small-svelte was made for Svelte ${svelteGoneThrough}, and this is ${version}`,
      );
  },
  transform: {
    filter: { id: /\.svelte(\.ts)?$/ },
    handler(code, id) {
      for (const [, called = ''] of code.matchAll(/\$\.(\w+)/g))
        if (!(called in smallSvelte))
          throw new Error(`${id} calls Svelte's ${called}, which the page does not carry`);
      if (/\$\.set\(\w+, .+, true\)/.test(code))
        throw new Error(`${id} keeps values that Svelte would look into: use $state.raw`);
    },
  },
});
