import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { home } from '../../src/content/home.ts';

const source = globSync('src/**/*.{ts,svelte}').filter((file) => !/\.(test|examples)\.ts$/.test(file));
const text = (file: string) => readFileSync(file, 'utf8');

it('one file names the folder of the questionnaire', () => {
  expect(source.filter((file) => text(file).includes(home))).toEqual(['src/content/home.ts']);
});
