import fc from 'fast-check';

type Tree = Record<string, unknown>;
type JsonPath = readonly string[];

/** A change of one value in a JSON file. */
export interface Mutation {
  readonly where: number;
  readonly does: 'removes' | 'replaces' | 'renames' | 'doubles' | 'borrows' | 'adds';
  readonly value: unknown;
  readonly from: number;
}

const oddValue = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e21, '', ' ', [], {}, [[]], { id: 'weight' }, [null], 'x'.repeat(5000)),
  fc.constantFrom(
    '[a|b]',
    '{{',
    '{{weight}}',
    '$t(ui.start.title)',
    '<b>',
    '__proto__',
    'toString',
    '\u202e',
  ),
  fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text)),
  fc.string({ unit: 'grapheme' }),
);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.nat(),
  does: fc.constantFrom('removes', 'replaces', 'renames', 'doubles', 'borrows', 'adds'),
  value: oddValue,
  from: fc.nat(),
});

/** A mutated copy of the file. Mutations are deterministic. */
export function mutated(file: unknown, { where, does, value, from }: Mutation): unknown {
  const copy: unknown = structuredClone(file);
  const paths = pathsIn(copy);
  const at = (nth: number): JsonPath => paths[nth % paths.length] ?? [];
  const path = at(where);
  const key = path.at(-1);
  if (key === undefined) return value;
  const group = inside(copy, path.slice(0, -1)) as Tree;
  const own = group[key];
  if (does === 'removes') remove(group, key);
  else if (does === 'replaces') put(group, key, value);
  else if (does === 'borrows') put(group, key, structuredClone(inside(copy, at(from))));
  else if (does === 'adds') put(isGroup(own) ? own : group, keyOf(value), value);
  else if (Array.isArray(group)) group.push(structuredClone(own));
  else {
    put(group, keyOf(value), own);
    if (does === 'renames') remove(group, key);
  }
  return copy;
}

/** A key from the given value; `String` of an object may throw, as for `{ toString: 0 }`. */
const keyOf = (value: unknown): string =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 20);

const isGroup = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function pathsIn(value: unknown, path: JsonPath = []): JsonPath[] {
  if (!isGroup(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

const inside = (value: unknown, path: JsonPath): unknown =>
  path.reduce((now, key) => (now as Tree)[key], value);

function remove(group: Tree | unknown[], key: string): void {
  if (Array.isArray(group)) group.splice(Number(key), 1);
  else Reflect.deleteProperty(group, key);
}

/** Like `JSON.parse`: any name is an own key, and none sets an inherited property. */
function put(group: Tree | unknown[], key: string, value: unknown): void {
  if (Array.isArray(group) && !/^\d+$/.test(key)) group.push(value);
  else Object.defineProperty(group, key, { value, writable: true, enumerable: true, configurable: true });
}
