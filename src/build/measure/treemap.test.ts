import { describe, expect, it } from 'vitest';
import { partsOf, weighedParts, type Script } from './treemap.ts';

const data = { hash: 'abc', words: { long: 'w'.repeat(4000), other: 'x' } };
const script: Script = {
  code: 'aaaabbbb',
  map: {
    version: 3,
    file: '',
    sourceRoot: '',
    sources: ['../src/lib/a.ts', '../node_modules/svelte/src/internal/b.js'],
    sourcesContent: [],
    names: [],
    // Four characters from the first source, the rest from the second.
    mappings: 'AAAA,ICAA',
  },
};
const page =
  '<head><style>p{}</style></head><body><svg><path/></svg><p>Hello</p>' +
  `<script type="application/json" id="check-props">${JSON.stringify(data)}</script><script>${script.code}</script></body>`;

const textOf = (name: string) =>
  partsOf(page, script)
    .filter((part) => part.name === name)
    .flatMap(({ places }) => places.map(([start, end]) => page.slice(start, end)));

describe('the parts of a page', () => {
  it.each([
    ['src/lib/a.ts', ['aaaa']],
    ['svelte/src/internal/b.js', ['bbbb']],
    ['hash', ['"abc"']],
    ['words.long', [JSON.stringify(data.words.long)]],
    ['words.other', ['"x"']],
    ['style', ['<style>p{}</style>']],
    ['pictures', ['<svg><path/></svg>']],
  ])('are found: %s', (name, texts) => {
    expect(textOf(name)).toEqual(texts);
  });

  it('are each character of the page once', () => {
    const places = partsOf(page, script).flatMap((part) => part.places);
    const sorted = [...places].sort(([a], [b]) => a - b);
    expect(sorted.map(([start]) => start)).toEqual([0, ...sorted.slice(0, -1).map(([, end]) => end)]);
    expect(sorted.at(-1)?.[1]).toBe(page.length);
  });

  it('are told by what the page would save without them', () => {
    const parts = weighedParts(page, script);
    expect(parts.map(({ bytes }) => bytes).reduce((sum, each) => sum + each)).toBe(page.length);
    expect(parts[0]?.brotli).toBeGreaterThan(0);
  });

  it('are not told for another script than the page holds', () => {
    expect(() => partsOf(page, { ...script, code: 'other' })).toThrow('build it again');
  });
});
