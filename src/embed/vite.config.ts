import { fileURLToPath } from 'node:url';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig } from 'vite';
import { home } from '../content/home.ts';

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The scripts that only clinics use: the loader for their pages, and the script of the snippets page. */
const targets = {
  embed: { format: 'es', fileName: 'embed.js' },
  'snippets-page': { format: 'iife', fileName: 'snippets-page.js' },
} as const;

export default defineConfig(({ mode }) => {
  const target = mode === 'snippets-page' ? mode : 'embed';
  const { format, fileName } = targets[target];
  return {
    resolve: { alias: { $questionnaire: here(home) } },
    publicDir: false,
    build: {
      target: browserslistToEsbuild(),
      outDir: '.entry',
      emptyOutDir: false,
      modulePreload: false,
      lib: {
        entry: here(`src/embed/${target}.ts`),
        formats: [format],
        name: target.replace('-', '_'),
        fileName: () => fileName,
      },
    },
  };
});
