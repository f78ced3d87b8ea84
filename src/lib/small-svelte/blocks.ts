import { branch, effect, end, nodesOf, set, type Effect } from './effects.ts';
import { anchorOr, goTo, isHydrating, stepIn } from './nodes.ts';
import { state, type Source } from './signals.ts';

type Draw = (anchor: ChildNode) => void;
type Child<Arguments extends unknown[]> =
  ((anchor: ChildNode, ...rest: Arguments) => void) | null | undefined;

/** One branch at a time: as long as the key stays, what it drew stays. */
function oneOf(node: ChildNode, choose: () => readonly [key: unknown, draw: Draw | null | undefined]): void {
  let anchor = node;
  let shown: Effect | undefined;
  let last: unknown = oneOf;
  effect(() => {
    const [key, draw] = choose();
    if (key === last) return;
    last = key;
    if (shown) end(shown);
    shown = draw ? branch(() => draw(anchor)) : undefined;
    anchor = anchorOr(anchor);
  });
}

export function if_block(node: ChildNode, choose: (show: (draw: Draw, key?: number) => void) => void): void {
  stepIn();
  oneOf(node, () => {
    let chosen: [number, Draw | null] = [-2, null];
    choose((draw, key = 0) => (chosen = [key, draw]));
    return chosen;
  });
}

export function key(node: ChildNode, getKey: () => unknown, draw: Draw): void {
  stepIn();
  oneOf(node, () => [getKey(), draw]);
}

export function snippet<Arguments extends unknown[]>(
  node: ChildNode,
  getSnippet: () => Child<Arguments>,
  ...rest: Arguments
): void {
  oneOf(node, () => {
    const draw = getSnippet();
    return [draw, draw && ((anchor) => draw(anchor, ...rest))];
  });
}

export function component<Component>(
  node: ChildNode,
  getComponent: () => Component | null | undefined,
  draw: (anchor: ChildNode, component: Component) => void,
): void {
  stepIn();
  oneOf(node, () => {
    const chosen = getComponent();
    return [chosen, chosen ? (anchor) => draw(anchor, chosen) : null];
  });
}

interface Failing {
  readonly onerror?: (error: unknown) => void;
  readonly failed?: Draw;
}

/** Draws `failed` in the place of all that is inside when anything there fails. */
export function boundary(node: ChildNode, { onerror, failed }: Failing, draw: Draw): void {
  stepIn();
  let anchor = node;
  const edge = effect(() => {});
  edge.fail = (error) => {
    // The page that the server made is given up as a whole, and drawn anew.
    if (isHydrating()) throw error;
    for (const each of edge.inside) end(each);
    onerror?.(error);
    if (failed) branch(() => failed(anchor), edge);
  };
  try {
    branch(() => draw(anchor), edge);
  } catch (error) {
    edge.fail(error);
  }
  anchor = anchorOr(anchor);
}

/** The compiler's flags of a list. */
const ITEM_CHANGES = 1;
const INDEX_CHANGES = 2;
const FILLS_ITS_PARENT = 4;

interface Item<Value> {
  readonly value: Source<Value>;
  readonly index: Source<number>;
  readonly drawn: Effect;
}

type DrawItem = (anchor: ChildNode, value: unknown, index: unknown) => void;

export const index = (_value: unknown, at: number): number => at;

/** A list: what keeps its key keeps what it drew, and moves only if the order has changed. */
export function each<Value>(
  node: ChildNode,
  flags: number,
  getList: () => Iterable<Value> | null | undefined,
  getKey: (value: Value, index: number) => unknown,
  draw: DrawItem,
  drawEmpty?: Draw,
): void {
  let anchor = flags & FILLS_ITS_PARENT ? fillerOf(node) : node;
  stepIn();
  const items = new Map<unknown, Item<Value>>();
  let empty: Effect | undefined;
  effect(() => {
    const gone = new Map(items);
    const list = [...(getList() ?? [])].map((value, index) => {
      const itemKey = getKey(value, index);
      gone.delete(itemKey);
      const item = items.get(itemKey) ?? itemOf(value, index);
      items.set(itemKey, item);
      set(item.value, value);
      set(item.index, index);
      return item.drawn;
    });
    for (const [itemKey, { drawn }] of gone) {
      items.delete(itemKey);
      end(drawn);
    }
    if (empty) end(empty);
    empty = list.length === 0 && drawEmpty ? branch(() => drawEmpty(anchor)) : undefined;
    if (!isHydrating()) inOrder(list, anchor);
  });
  anchor = anchorOr(anchor);

  function itemOf(given: Value, at: number): Item<Value> {
    const [value, index] = [state(given), state(at)];
    // New ones wait beside the page, so that what is there already need not move.
    const place = isHydrating() ? anchor : apart();
    const drawn = branch(() =>
      draw(place, flags & ITEM_CHANGES ? value : given, flags & INDEX_CHANGES ? index : at),
    );
    return { value, index, drawn };
  }
}

function fillerOf(parent: ChildNode): ChildNode {
  if (!isHydrating()) return parent.appendChild(new Text());
  goTo(parent.firstChild);
  return parent.firstChild as ChildNode;
}

function apart(): ChildNode {
  return document.createDocumentFragment().appendChild(new Text());
}

function inOrder(list: Effect[], anchor: ChildNode): void {
  let next = anchor;
  for (const drawn of list.reverse()) {
    if (drawn.end?.nextSibling !== next) next.before(...nodesOf(drawn));
    next = drawn.start ?? next;
  }
}
