import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page on which Smart Forms runs, as one script. */
export default defineConfig({
  root: here('.'),
  logLevel: 'error',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: here('../../test-results/peers'),
    emptyOutDir: true,
    minify: false,
    lib: { entry: here('pages/smart-forms.ts'), formats: ['es'], fileName: 'smart-forms' },
  },
});
