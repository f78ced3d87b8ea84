import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/**
 * Functions and methods by name, and what is left of each in the place of its body; of a variable, its `value`. Of a
 * member of a class or an object, `null` leaves nothing at all.
 */
export type Left = Readonly<Record<string, string | null | { readonly value: string }>>;

interface Leaving {
  readonly from: string;
  /** The modules of that package. */
  readonly modules: RegExp;
  readonly left: Left;
}

/** Takes out of a package what the page never calls. A name that the package no longer has fails the build. */
export function leavingOut({ from, modules, left }: Leaving): Plugin {
  const missing = new Set(Object.keys(left));
  return {
    name: `leaving-out-of-${from}`,
    transform: {
      filter: { id: modules },
      handler(code) {
        const parts = partsOf(left, this.parse(code));
        for (const { name } of parts) missing.delete(name);
        const rest = without(code, parts, left);
        return { code: rest.toString(), map: rest.generateMap({ hires: true }) };
      },
    },
    buildEnd(error) {
      if (!error && missing.size > 0)
        throw new Error(`${from} has no ${[...missing].join(', ')} to leave out`);
    },
  };
}

/** `code` with what is left in the place of these parts. */
export const without = (code: string, parts: readonly Part[], left: Left): MagicString =>
  parts.reduce((text, part) => text.update(part.start, part.end, inPlace(part, left)), new MagicString(code));

const inPlace = ({ name, kind }: Part, left: Left): string => {
  const rest = left[name] ?? '';
  if (typeof rest !== 'string') return rest.value;
  return kind === 'body' ? `{${rest}}` : '';
};

export interface Part {
  readonly name: string;
  readonly kind: 'body' | 'value' | 'member';
  readonly start: number;
  readonly end: number;
}

/** Where the things to leave out stand. */
function partsOf(left: Left, node: unknown): Part[] {
  if (Array.isArray(node)) return node.flatMap((each) => partsOf(left, each));
  if (!isNode(node)) return [];
  const part = partOf(left, node);
  return part ? [part] : Object.values(node).flatMap((each) => partsOf(left, each));
}

function partOf(left: Left, node: Node): Part | undefined {
  const isMember = members.has(node.type);
  const name = isMember ? node.key?.name : node.id?.name;
  if (name === undefined || !Object.hasOwn(left, name)) return undefined;
  const rest = left[name];
  if (rest === null)
    return isMember ? { name, kind: 'member', start: node.start, end: endOf(node) } : undefined;
  const value = isMember ? node.value : (node.init ?? node);
  if (typeof rest !== 'string')
    return node.init ? { name, kind: 'value', start: node.init.start, end: node.init.end } : undefined;
  const body = value?.body;
  return body?.type === 'BlockStatement'
    ? { name, kind: 'body', start: body.start, end: body.end }
    : undefined;
}

const members = new Set(['MethodDefinition', 'PropertyDefinition', 'Property']);

/** What parts a member of an object from the next goes with it. */
const endOf = ({ type, end }: Node): number => (type === 'Property' ? end + 1 : end);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name?: string } | null;
  readonly key?: { readonly name?: string };
  readonly value?: Node;
  readonly init?: Node | null;
  readonly body?: Node;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
