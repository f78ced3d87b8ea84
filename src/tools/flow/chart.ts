import type { CheckMachine } from '../../lib/machine/machine.ts';

/** A transition as the statechart defines it, by name. Without `event` it is taken as soon as its guard holds. */
export interface Transition {
  /** Undefined for transitions that are possible in every state. */
  readonly from?: string | undefined;
  readonly event?: string | undefined;
  readonly guard?: string | undefined;
  readonly guardParams?: string | undefined;
  readonly to?: string | undefined;
}

export interface Chart {
  readonly initial: string;
  readonly states: readonly string[];
  readonly transitions: readonly Transition[];
}

interface Definition {
  readonly guard?: unknown;
  readonly target?: readonly { readonly key: string }[] | undefined;
}

/** The statechart's own definition: its states and transitions, in its order. */
export function chartOf({ root, states }: CheckMachine): Chart {
  return {
    initial: root.initial.target[0]?.key ?? '',
    states: Object.keys(states),
    transitions: [
      ...eventsOf(root.transitions),
      ...Object.entries(states).flatMap(([from, state]) => [
        ...(state.always ?? []).map((each) => named(each, from)),
        ...eventsOf(state.transitions, from),
      ]),
    ],
  };
}

const eventsOf = (events: ReadonlyMap<string, readonly Definition[]>, from?: string): Transition[] =>
  [...events].flatMap(([event, transitions]) => transitions.map((each) => named(each, from, event)));

function named({ guard, target }: Definition, from?: string, event?: string): Transition {
  const { type, params } = guardNamed(guard);
  return { from, event, guard: type, guardParams: params, to: target?.[0]?.key };
}

function guardNamed(guard: unknown): { type?: string; params?: string } {
  if (typeof guard === 'string') return { type: guard };
  if (typeof guard !== 'object' || guard === null) return {};
  return guard as { type: string; params?: string };
}
