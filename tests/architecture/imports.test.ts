import { expect, it } from 'vitest';
import { cycles, importGraph, layers, roomGraph } from './import-graph.ts';
import { mayImport, rooms } from './rooms.ts';

const graph = importGraph();

it('no files import each other in a circle', () => {
  // A component may be recursive.
  expect(cycles(graph).filter((files) => files.length > 1)).toEqual([]);
});

it('no rooms import each other in a circle', () => {
  expect(cycles(roomGraph(graph))).toEqual([]);
});

it('no file imports what the table of rooms forbids', () => {
  const forbidden = [...graph].flatMap(([file, imports]) =>
    imports.filter((imported) => !mayImport(file, imported)).map((imported) => `${file} imports ${imported}`),
  );
  expect(forbidden).toEqual([]);
});

it('every room of the table has files, and every file a room', () => {
  const own = Object.keys(rooms).filter((room) => room.startsWith('src'));
  expect([...roomGraph(graph).keys()].sort()).toEqual(own.sort());
});

it('a circle is found, and nothing beside it', () => {
  const made = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
    ['d', ['a']],
  ]);
  expect(cycles(made)).toEqual([['b', 'c']]);
});

it('layers are above what they import', () => {
  const made = new Map([
    ['a', []],
    ['b', ['a']],
    ['c', ['a', 'b']],
    ['d', []],
  ]);
  expect(layers(made)).toEqual([['a', 'd'], ['b'], ['c']]);
});
