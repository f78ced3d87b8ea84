import type { Component } from 'svelte';
import type { ExampleSet } from './examples.ts';

interface Module<Default> {
  readonly default: Default;
}

const components = import.meta.glob<Module<Component>>('../../src/lib/components/**/*.svelte', {
  eager: true,
});
const modules = import.meta.glob<Module<ExampleSet | readonly ExampleSet[]>>(
  '../../src/lib/components/**/*.examples.ts',
  { eager: true },
);
const sets = Object.values(modules).flatMap(({ default: each }) => each);

const nameOf = (file: string) => file.replace(/^.*\/|\.svelte$/g, '');

/** Every component without examples. */
export const withoutExamples = Object.entries(components)
  .filter(([, { default: component }]) => !sets.some((set) => set.component === component))
  .map(([file]) => nameOf(file));

/** Every example, with its name and how to render it. */
export const everyExample = Object.entries(components).flatMap(([file, { default: component }]) =>
  sets
    .filter((set) => set.component === component)
    .flatMap(({ examples }) => Object.entries(examples))
    .map(([name, props]) => ({ name: `${nameOf(file)}, ${name}`, component, props })),
);
