import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig } from 'vite';
import { componentsAlone } from './src/build/components-alone.ts';
import { compilerOptions } from './src/build/compiler-options.ts';
import { licences } from './src/build/licences.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The mode names the entry: the check's own, or the reader's, which no patient loads. */
export default defineConfig(({ mode }) => ({
  plugins: [
    svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions }),
    ...(mode === 'reader'
      ? [licences('licences-reader.txt')]
      : [componentsAlone(), licences('licences.txt')]),
  ],
  resolve: {
    alias: {
      $lib: here('src/lib'),
      $questionnaire: here('questionnaire'),
      // The same chart on a tenth of the code: docs/decisions/012-flat-chart.md.
      xstate: here('src/lib/machine/flat-chart.ts'),
    },
  },
  publicDir: false,
  build: {
    target: browserslistToEsbuild(),
    outDir: '.entry',
    emptyOutDir: mode !== 'reader',
    // Kept out of the script, which would otherwise add them to the page a second time and against its policy.
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: here('src/entry/' + (mode === 'reader' ? 'reader.ts' : 'check.ts')),
      output: { format: 'iife', entryFileNames: mode === 'reader' ? 'reader.js' : 'check.js' },
    },
  },
}));
