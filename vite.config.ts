import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { defineConfig } from 'vitest/config';

/** Tests that take their time run apart: `npm run check` runs the quick ones alone, `npm test` all but the long: CONTRIBUTING.md. */
const thorough = ['**/*.{properties,thorough}.test.ts'];
const long = ['**/*.long.test.ts'];
const tests = ['src/**/*.test.ts', 'questionnaire/**/*.test.ts', 'tests/**/*.test.ts'];
const components = ['**/*.svelte.test.ts'];

export default defineConfig({
  plugins: [sveltekit()],
  build: { target: browserslistToEsbuild() },
  test: {
    // Otherwise one of two cores is idle while the proof is tested.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          environment: 'node',
          include: tests,
          exclude: [...thorough, ...long, ...components],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'thorough', environment: 'node', include: thorough },
      },
      {
        extends: true,
        test: { name: 'long', environment: 'node', include: long },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'components',
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['tests/components/setup.ts'],
          include: components,
        },
      },
    ],
  },
});
