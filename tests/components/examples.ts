import { createRawSnippet, type Component } from 'svelte';

/** A component with the props of its examples, by name. */
export interface ExampleSet {
  readonly component: Component<never>;
  readonly examples: Readonly<Record<string, object>>;
}

type PropsOf<Shown> = Shown extends Component<infer Props> ? Props : never;

/**
 * Examples of a component, in `X.examples.ts` beside it: its own test renders them, and axe checks every example of
 * every component.
 */
export const examplesOf = <Shown extends Component<never>, Name extends string>(
  component: Shown,
  examples: Readonly<Record<Name, PropsOf<Shown>>>,
) => ({ component, examples });

export const ignore = (): void => {};

/** A snippet for a component that takes children. */
export const snippet = (html: string) => createRawSnippet(() => ({ render: () => html }));
