import type { Plugin } from 'vite';

/** What the check's chart has none of, and the page does not carry: XState's function, and what is left of it. */
const left: Readonly<Record<string, string>> = {
  // Actors, and actions other than `assign`: the page asks for the next snapshot and runs nothing beside it.
  createInertActorScope: 'return { system: { _sendInspectionEvent() {} } };',
  createSpawner: '',
  spawnChild: '',
  stopChildren: 'return nextState;',
  stopChild: '',
  restoreSnapshot: '',
  getPersistedSnapshot: '',
  start: '',
  invoke: 'return [];',
  isErrorActorEvent: 'return false;',
  resolveReferencedActor: '',
  // The rest of the vocabulary of `setup`.
  setup: 'return { createMachine: (config) => createMachine(config, { actions, guards }) };',
  provide: '',
  resolveState: '',
  // States within states: at most one transition is open at a time.
  removeConflictingTransitions: 'return enabledTransitions;',
  transitionCompoundNode: '',
  transitionParallelNode: '',
  addDescendantStatesToEnter: '',
  addAncestorStatesToEnter: '',
  getStateValue: 'return stateNodes.find((node) => node.parent)?.key;',
  getStateNodeByPath: 'return stateNode.states[statePath];',
  // Delays, routes, history and final states.
  getDelayedTransitions: 'return [];',
  formatRouteTransitions: '',
  getHistoryNodes: 'return [];',
  isHistoryNode: 'return false;',
  resolveHistoryDefaultTransition: '',
  getEffectiveTargetStates: 'return transition.target ?? [];',
  isInFinalState: 'return false;',
  createDoneStateEvent: '',
  resolveOutput: '',
  getMachineOutput: '',
  // Events named by a pattern, states named by an id, guards made of guards.
  getCandidates: 'return stateNode.transitions.get(receivedEventType) ?? [];',
  getStateNodeById: '',
  and: '',
  // What only tools read.
  definition: '',
  toJSON: '',
  events: '',
  ownEvents: '',
  matches: '',
  hasTag: '',
  can: '',
  getMeta: '',
};

const chart = /\/xstate\/dist\/[\w-]+\.esm\.js$/;

/** Takes out of XState what the check's chart never calls. A name that XState no longer has fails the build. */
export function chartAlone(): Plugin {
  const missing = new Set(Object.keys(left));
  return {
    name: 'chart-alone',
    transform: {
      filter: { id: chart },
      handler(code) {
        const bodies = functionsIn(this.parse(code));
        for (const { name } of bodies) missing.delete(name);
        return leaveOut(code, bodies);
      },
    },
    buildEnd(error) {
      if (!error && missing.size > 0)
        throw new Error(`XState has no ${[...missing].join(', ')} to leave out`);
    },
  };
}

/** `code` with `left` in the place of these bodies. */
export const leaveOut = (code: string, bodies: readonly Body[]): string =>
  [...bodies]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { name, start, end }) => text.slice(0, start) + `{${left[name] ?? ''}}` + text.slice(end),
      code,
    );

export interface Body {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The bodies of the functions and methods to leave out, wherever they stand. */
function functionsIn(node: unknown): Body[] {
  if (Array.isArray(node)) return node.flatMap(functionsIn);
  if (!isNode(node)) return [];
  const name = node.type === 'MethodDefinition' ? node.key?.name : node.id?.name;
  const body = node.type === 'MethodDefinition' ? node.value?.body : node.body;
  if (name !== undefined && Object.hasOwn(left, name) && body?.type === 'BlockStatement')
    return [{ name, start: body.start, end: body.end }];
  return Object.values(node).flatMap(functionsIn);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name?: string } | null;
  readonly key?: { readonly name?: string };
  readonly value?: { readonly body?: Node };
  readonly body?: Node;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
