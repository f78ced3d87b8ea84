import { describe, expect, it } from 'vitest';
import { segmentsOf, weighedSegments, type Script } from './treemap.ts';

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
  segmentsOf(page, script)
    .filter((segment) => segment.name === name)
    .flatMap(({ spans }) => spans.map(([start, end]) => page.slice(start, end)));

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
    const spans = segmentsOf(page, script).flatMap((segment) => segment.spans);
    const sorted = [...spans].sort(([a], [b]) => a - b);
    expect(sorted.map(([start]) => start)).toEqual([0, ...sorted.slice(0, -1).map(([, end]) => end)]);
    expect(sorted.at(-1)?.[1]).toBe(page.length);
  });

  it('are measured by what the page would save without them', () => {
    const segments = weighedSegments(page, script);
    expect(segments.map(({ bytes }) => bytes).reduce((sum, each) => sum + each)).toBe(page.length);
    expect(segments[0]?.brotli).toBeGreaterThan(0);
  });

  it('are not computed for a script that is not in the page', () => {
    expect(() => segmentsOf(page, { ...script, code: 'other' })).toThrow('build it again');
  });
});
