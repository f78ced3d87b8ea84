import type { Plugin } from 'vite';
import { leavingOut, type Left } from './leaving-out.ts';

/** What the check's chart has none of, and the page does not carry: XState's function, and what is left of it. */
const left: Left = {
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

/** The check's chart with only so much of XState as it calls. */
export const chartAlone = (): Plugin =>
  leavingOut({ from: 'XState', modules: /\/xstate\/dist\/[\w-]+\.esm\.js$/, left });
