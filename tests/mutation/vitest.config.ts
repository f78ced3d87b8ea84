import { defineConfig } from 'vitest/config';

/** The tests that no fault in the engine or the machine may survive: examples only, for chance is slow and never the same. */
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
    // The actor's component wrapper is compiled by Svelte, which a mutant need not pass.
    exclude: ['**/*.properties.test.ts', 'src/lib/machine/check-actor.test.ts'],
    env: { SECOND_OPINION_SAMPLES: '1000' },
  },
});
