import { defineConfig } from 'vitest/config';

/**
 * The tests that must kill every mutant of the engine and the chart: examples only, because random tests are slow and
 * not reproducible.
 */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    include: [
      'src/lib/engine/*.test.ts',
      'src/lib/machine/*.test.ts',
      'questionnaire/*/vignettes.test.ts',
      'tests/oracle/second-opinion.thorough.test.ts',
    ],
    // The actor's wrapper is compiled by Svelte, which mutants are not run through.
    exclude: ['**/*.properties.test.ts', 'src/lib/machine/check-actor.test.ts'],
    env: { SECOND_OPINION_SAMPLES: '1000' },
  },
});
