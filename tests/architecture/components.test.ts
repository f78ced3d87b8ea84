import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, basename } from 'node:path';
import { expect, it } from 'vitest';

const components = globSync('src/lib/components/**/*.svelte').map((file) => file.replace(/\.svelte$/, ''));
const drawings = 'src/lib/components/drawings';

it('every component has examples and a test beside it; the drawings have theirs together', () => {
  const without = components
    .filter((file) => dirname(file) !== drawings)
    .flatMap((file) => [`${file}.examples.ts`, `${file}.svelte.test.ts`])
    .filter((file) => !existsSync(file));
  expect(without).toEqual([]);
});

it('every drawing is among their examples', () => {
  const examples = readFileSync(`${drawings}/drawings.examples.ts`, 'utf8');
  const missing = components
    .filter((file) => dirname(file) === drawings)
    .map((file) => basename(file))
    .filter((name) => !examples.includes(`import ${name} from './${name}.svelte'`));
  expect(missing).toEqual([]);
});
