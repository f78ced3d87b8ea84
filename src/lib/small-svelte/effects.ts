import { isStale, now, reading, write, type Reader, type Source } from './signals.ts';

/** A piece of the page: what keeps it true, the pieces inside, and the nodes from its first to its last. */
export interface Effect extends Reader {
  readonly parent: Effect | undefined;
  readonly inside: Set<Effect>;
  readonly run: () => unknown;
  /** What it leaves to be done before it runs again and when it goes. */
  undo?: unknown;
  start?: ChildNode;
  end?: ChildNode;
  /** Takes an error from inside. */
  fail?: (error: unknown) => void;
}

const root: Effect = { parent: undefined, inside: new Set(), run: () => {}, sources: new Set(), readAt: 0 };
/** What waits until the page shows the change. */
const later: Effect[] = [];
let active = root;
let isAwake = false;

/** The effect that is running. */
export const current = (): Effect => active;

function within(parent: Effect, run: () => unknown): Effect {
  const effect: Effect = { parent, inside: new Set(), run, sources: new Set(), readAt: 0 };
  parent.inside.add(effect);
  return effect;
}

/** Runs now, and again whenever something that it read has changed. */
export function effect(run: () => unknown, parent = active): Effect {
  const made = within(parent, run);
  start(made);
  return made;
}

/** Runs once, and what it reads is read by nobody. */
export const branch = (run: () => void, parent = active): Effect =>
  effect(() => reading(undefined, run), parent);

/** Runs when the page is drawn. */
export function afterwards(run: () => unknown): void {
  later.push(within(active, run));
  wake();
}

export function set<Value>(source: Source<Value>, value: Value): Value {
  if (write(source, value)) wake();
  return value;
}

/** Ends an effect and all that is inside; its nodes go. */
export function end(effect: Effect): void {
  quit(effect);
  effect.parent?.inside.delete(effect);
  for (const node of nodesOf(effect)) node.remove();
}

/** Ends all that there is. */
export function endAll(): void {
  for (const each of root.inside) end(each);
}

export function nodesOf({ start, end }: Effect): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node: Node | null | undefined = start; node && nodes.at(-1) !== end; node = node.nextSibling)
    nodes.push(node as ChildNode);
  return nodes;
}

/** Draws what has changed. */
export function flush(): void {
  isAwake = false;
  for (let at = 0; at !== now();) {
    at = now();
    refresh(root);
    for (const each of later.splice(0)) if (each.parent?.inside.has(each)) attempt(each);
  }
}

/** An error goes to the nearest boundary around, or out. */
function fail(error: unknown, effect: Effect | undefined): void {
  if (!effect) throw error;
  if (effect.fail) effect.fail(error);
  else fail(error, effect.parent);
}

function wake(): void {
  if (!isAwake) queueMicrotask(flush);
  isAwake = true;
}

/** From the outside in: what goes is not asked any more. */
function refresh(effect: Effect): void {
  for (const each of effect.inside) {
    if (each.readAt) attempt(each, isStale);
    refresh(each);
  }
}

function attempt(effect: Effect, isDue: (effect: Effect) => boolean = () => true): void {
  try {
    if (isDue(effect)) start(effect);
  } catch (error) {
    fail(error, effect.parent);
  }
}

function start(effect: Effect): void {
  const before = active;
  undo(effect);
  active = effect;
  try {
    effect.undo = reading(effect, effect.run);
  } finally {
    active = before;
  }
}

function quit(effect: Effect): void {
  undo(effect);
  for (const each of effect.inside) quit(each);
  effect.inside.clear();
  effect.sources.clear();
}

function undo(effect: Effect): void {
  const { undo } = effect;
  effect.undo = undefined;
  if (typeof undo === 'function') undo();
}
