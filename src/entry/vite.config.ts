import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig } from 'vite';
import { componentsAlone } from '../build/components-alone.ts';
import { compilerOptions } from '../build/compiler-options.ts';
import { licences } from '../build/licences.ts';
import { madeSmaller } from '../build/made-smaller.ts';

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The entries: the check's own, what stands ahead of it, and the reader's, which no patient loads. */
const entries = {
  check: [componentsAlone(), madeSmaller(), licences('licences.txt')],
  early: [madeSmaller()],
  reader: [licences('licences-reader.txt')],
};

const isEntry = (mode: string): mode is keyof typeof entries => Object.hasOwn(entries, mode);

/** The mode names the entry. */
export default defineConfig(({ mode }) => {
  const entry = isEntry(mode) ? mode : 'check';
  return {
    plugins: [
      svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions }),
      ...entries[entry],
    ],
    resolve: {
      alias: {
        $content: here('src/content'),
        $lib: here('src/lib'),
        $questionnaire: here('questionnaire'),
        $tools: here('src/tools'),
        // The same chart on a tenth of the code: docs/decisions/012-flat-chart.md.
        xstate: here('src/lib/machine/flat-chart.ts'),
      },
    },
    publicDir: false,
    build: {
      target: browserslistToEsbuild(),
      outDir: '.entry',
      emptyOutDir: entry === 'check',
      // Kept out of the script, which would otherwise add them to the page a second time and against its policy.
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: here(`src/entry/${entry}.ts`),
        output: { format: 'iife', entryFileNames: `${entry}.js` },
      },
    },
  };
});
