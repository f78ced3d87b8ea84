import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { resolved, roomOf } from './rooms.ts';

/** The imports of each file in a repository's `src`, including types, without tests and examples. */
export type Graph = ReadonlyMap<string, readonly string[]>;

const isShipped = (file: string) => /\.(ts|svelte)$/.test(file) && !/\.(test|examples|d)\.ts$/.test(file);

export function importGraph(): Graph {
  const files = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' }).trim().split('\n');
  const shipped = new Set(files.filter(isShipped));
  return new Map(
    [...shipped].map((file) => [file, importsOf(file).filter((imported) => shipped.has(imported))]),
  );
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(scriptOf(file), true, true);
  return importedFiles.flatMap(({ fileName }) => resolved(file, fileName) ?? []);
}

const scriptOf = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script).join('\n');
};

/** The same graph with rooms instead of files. */
export function roomGraph(graph: Graph): Graph {
  const rooms = new Map<string, Set<string>>();
  for (const [file, imports] of graph) {
    const from = roomOf(file) ?? file;
    const others = rooms.get(from) ?? new Set();
    imports.map((each) => roomOf(each) ?? each).forEach((to) => to !== from && others.add(to));
    rooms.set(from, others);
  }
  return new Map([...rooms].map(([room, others]) => [room, [...others]]));
}

/** Each set of nodes that import each other, directly or in a circle. */
export function cycles(graph: Graph): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((node) => [node, reachableFrom(graph, node)]));
  const inCircle = [...graph.keys()].filter((node) => reached.get(node)?.has(node));
  const circleOf = (node: string) =>
    inCircle.filter((other) => reached.get(node)?.has(other) && reached.get(other)?.has(node));
  return [...new Map(inCircle.map(circleOf).map((circle) => [circle.join(' '), circle])).values()];
}

function reachableFrom(graph: Graph, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    if (!seen.has(node)) {
      seen.add(node);
      open.push(...(graph.get(node) ?? []));
    }
  return seen;
}

/**
 * The nodes by layer: the first imports nothing, each other one at most what is before it. Needs a graph without
 * cycles.
 */
export function layers(graph: Graph): readonly (readonly string[])[] {
  const depth = new Map<string, number>();
  const depthOf = (node: string): number => {
    const known = depth.get(node) ?? 1 + Math.max(-1, ...(graph.get(node) ?? []).map(depthOf));
    depth.set(node, known);
    return known;
  };
  const byDepth = Object.groupBy([...graph.keys()], (node) => String(depthOf(node)));
  return Object.values(byDepth).map((nodes) => nodes ?? []);
}
