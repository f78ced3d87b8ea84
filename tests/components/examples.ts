import { createRawSnippet, type Component } from 'svelte';

/** A component with the props of its examples, by name. */
export interface ExampleSet {
  readonly component: Component<never>;
  readonly examples: Readonly<Record<string, object>>;
}

type PropsOf<Shown> = Shown extends Component<infer Props> ? Props : never;

/**
 * Examples of a component, which stand beside it as `X.examples.ts`: its own test shows them, and so does axe, which
 * looks at every example of every component.
 */
export const examplesOf = <Shown extends Component<never>, Name extends string>(
  component: Shown,
  examples: Readonly<Record<Name, PropsOf<Shown>>>,
) => ({ component, examples });

export const ignore = (): void => {};

/** Content of a component's own, where it takes some. */
export const snippet = (html: string) => createRawSnippet(() => ({ render: () => html }));
