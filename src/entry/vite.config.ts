import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig } from 'vite';
import { compilerOptions } from '../build/compiler-options.ts';
import { licences } from '../build/licences.ts';
import { home } from '../content/home.ts';

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The entries: the check's, the early script ahead of it, and the reader's, which no patient loads. */
const entries = {
  check: [licences('licences.txt')],
  early: [],
  reader: [licences('licences-reader.txt')],
  'reader-worker': [licences('licences-reader-worker.txt')],
};

const isEntry = (mode: string): mode is keyof typeof entries => Object.hasOwn(entries, mode);

/** `npm run build -- --debug`: unminified scripts with source maps for the browser's debugger. */
const isDebug = process.env['DEBUG_BUILD'] === 'true';

/** The mode is the name of the entry. */
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
        $questionnaire: here(home),
        $tools: here('src/tools'),
      },
    },
    publicDir: false,
    build: {
      target: browserslistToEsbuild(),
      ...(isDebug && { minify: false, sourcemap: 'inline' as const }),
      outDir: '.entry',
      emptyOutDir: entry === 'check',
      // Styles stay out of the script, which would otherwise inject them a second time and against the page's policy.
      cssCodeSplit: false,
      modulePreload: false,
      // The reader's worker holds a PDF reader, and no patient loads it; the budget weighs what patients do.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        // That PDF reader asks where its own file is, in places that are never reached here.
        checks: { emptyImportMeta: false },
        input: here(`src/entry/${entry}.ts`),
        output: { format: 'iife', entryFileNames: `${entry}.js` },
      },
    },
  };
});
