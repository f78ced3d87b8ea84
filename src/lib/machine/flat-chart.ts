/**
 * What the check calls of XState, for a chart without states in states: `setup`, `assign`, `initialTransition` and
 * `transition`, under their names and with their promises. The page carries this in XState's place and is 5 kB lighter;
 * everything else, the proof and the picture among it, runs the same chart on XState. A test walks both over every
 * position, and refuses a chart that uses more of XState than there is here.
 */

type Reference = string | { readonly type: string; readonly params?: unknown };

interface Transition<Name extends Reference = Reference> {
  readonly guard?: Name;
  readonly target?: string;
  readonly actions?: string | readonly string[];
}

type Transitions = Transition | readonly Transition[];

interface State {
  readonly on?: Readonly<Record<string, Transitions>>;
  readonly always?: Transitions;
}

interface Config<Context> extends State {
  readonly id?: string;
  readonly context: Context;
  readonly initial: string;
  readonly states: Readonly<Record<string, State>>;
}

interface Event {
  readonly type: string;
}

interface Now<Context> {
  readonly context: Context;
  readonly event: Event;
}

interface Implementations<Context> {
  readonly guards: Readonly<Record<string, (now: Now<Context>, params: unknown) => boolean>>;
  readonly actions: Readonly<Record<string, (now: Now<Context>) => Partial<Context>>>;
}

interface Machine<Context> extends Implementations<Context> {
  readonly config: Config<Context>;
  readonly states: Readonly<Record<string, State>>;
}

interface Snapshot<Context> {
  readonly value: string;
  readonly context: Context;
}

export const assign = <Change>(change: Change): Change => change;

export const setup = <Context>({ guards, actions }: Implementations<Context>) => ({
  createMachine: (config: Config<Context>): Machine<Context> => ({
    config,
    states: config.states,
    guards,
    actions,
  }),
});

export const initialTransition = <Context>(machine: Machine<Context>): readonly [Snapshot<Context>] => {
  const { initial, context } = machine.config;
  return [settled(machine, { value: initial, context }, { type: 'xstate.init' })];
};

export const transition = <Context>(
  machine: Machine<Context>,
  snapshot: Snapshot<Context>,
  event: Event,
): readonly [Snapshot<Context>] => {
  const open = (state: State | undefined) => firstOpen(machine, state?.on?.[event.type], snapshot, event);
  const taken = open(machine.states[snapshot.value]) ?? open(machine.config);
  return [taken ? settled(machine, after(machine, snapshot, event, taken), event) : snapshot];
};

/** After a transition come those that are always open, until none is. */
function settled<Context>(
  machine: Machine<Context>,
  from: Snapshot<Context>,
  event: Event,
): Snapshot<Context> {
  const next = firstOpen(machine, machine.states[from.value]?.always, from, event);
  return next ? settled(machine, after(machine, from, event, next), event) : from;
}

function firstOpen<Context>(
  { guards }: Machine<Context>,
  transitions: Transitions = [],
  { context }: Snapshot<Context>,
  event: Event,
): Transition | undefined {
  return [transitions].flat().find(({ guard }: Transition) => {
    if (guard === undefined) return true;
    const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : guard;
    return guards[type]?.({ context, event }, params);
  });
}

function after<Context>(
  { actions }: Machine<Context>,
  { value, context }: Snapshot<Context>,
  event: Event,
  { target, actions: names = [] }: Transition,
): Snapshot<Context> {
  const changed = [names]
    .flat()
    .reduce(
      (now: Context, name: string) => ({ ...now, ...actions[name]?.({ context: now, event }) }),
      context,
    );
  return { value: target?.replace('.', '') ?? value, context: changed };
}
