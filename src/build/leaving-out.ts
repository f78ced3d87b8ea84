import type { Plugin } from 'vite';

/** Functions and methods by name, and what is left of each in the place of its body. */
export type Left = Readonly<Record<string, string>>;

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
        const bodies = bodiesOf(left, this.parse(code));
        for (const { name } of bodies) missing.delete(name);
        return withoutBodies(code, bodies, left);
      },
    },
    buildEnd(error) {
      if (!error && missing.size > 0)
        throw new Error(`${from} has no ${[...missing].join(', ')} to leave out`);
    },
  };
}

/** `code` with what is left in the place of these bodies. */
export const withoutBodies = (code: string, bodies: readonly Body[], left: Left): string =>
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
function bodiesOf(left: Left, node: unknown): Body[] {
  if (Array.isArray(node)) return node.flatMap((each) => bodiesOf(left, each));
  if (!isNode(node)) return [];
  const name = node.type === 'MethodDefinition' ? node.key?.name : node.id?.name;
  const body = node.type === 'MethodDefinition' ? node.value?.body : node.body;
  if (name !== undefined && Object.hasOwn(left, name) && body?.type === 'BlockStatement')
    return [{ name, start: body.start, end: body.end }];
  return Object.values(node).flatMap((each) => bodiesOf(left, each));
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
