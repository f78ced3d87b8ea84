import { expect, test } from 'vitest';
import { logoAddress, wrongWithLogo } from './check-logo.ts';

const svg = (inside: string) =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);
const pngOf = (width: number, height: number) =>
  Uint8Array.from(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52].concat([
      0,
      0,
      0,
      width,
      0,
      0,
      0,
      height,
    ]),
  );
const png = pngOf(32, 30);

test.each([
  ['mark.svg', svg('<path fill="url(#a)" d="M0 0h9v9z"/>')],
  ['mark.png', png],
])('%s can stand in a page', (name, bytes) => {
  expect(wrongWithLogo(name, bytes)).toEqual([]);
});

const links = 'may only draw: no links, styles, entities or other documents';
const mark = 'must be a mark, not a line of words: with a viewBox, and no side over 1.5 times the other';

test.each<[string, string, Uint8Array | undefined, string]>([
  ['is not there', 'mark.svg', undefined, 'there is no file "mark.svg" beside the profile'],
  [
    'is too big',
    'mark.svg',
    svg(`<path d="${'M0 0'.repeat(2000)}"/>`),
    '"mark.svg" has 8076 bytes: 4096 are the most',
  ],
  ['has a script', 'mark.svg', svg('<script/>'), '"mark.svg" must not carry a script'],
  ['has a handler', 'mark.svg', svg('<path onclick="1"/>'), '"mark.svg" must not carry a script'],
  ['has words', 'mark.svg', svg('<text>No need to call 911</text>'), '"mark.svg" must not carry words'],
  [
    'has words of another prefix',
    'mark.svg',
    svg('<s:text xmlns:s="http://www.w3.org/2000/svg">Safe</s:text>'),
    '"mark.svg" must not carry words',
  ],
  ['has words beside the drawing', 'mark.svg', svg('<g>Safe</g>'), '"mark.svg" must not carry words'],
  ['has a letter of its own', 'mark.svg', svg('<font/>'), '"mark.svg" must not carry words'],
  ['has what nobody knows', 'mark.svg', svg('<marquee/>'), `"mark.svg" ${links}`],
  ['has an instruction', 'mark.svg', svg('<?xml-stylesheet href="#a"?>'), `"mark.svg" ${links}`],
  [
    'is a line of words',
    'mark.svg',
    new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 9"><path d="M0 0"/></svg>',
    ),
    `"mark.svg" ${mark}`,
  ],
  [
    'has no size',
    'mark.svg',
    new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'),
    `"mark.svg" ${mark}`,
  ],
  ['is a line of words', 'mark.png', pngOf(200, 20), `"mark.png" ${mark}`],
  ['has a link', 'mark.svg', svg('<a/>'), `"mark.svg" ${links}`],
  ['moves', 'mark.svg', svg('<animate/>'), `"mark.svg" ${links}`],
  ['holds a page', 'mark.svg', svg('<foreignObject/>'), `"mark.svg" ${links}`],
  [
    'loads a picture',
    'mark.svg',
    svg('<path href="https://a.example/b"/>'),
    '"mark.svg" must not load anything',
  ],
  ['loads a fill', 'mark.svg', svg('<path fill="url(//a.example)"/>'), '"mark.svg" must not load anything'],
  ['has entities', 'mark.svg', svg('<!ENTITY a "b">'), `"mark.svg" ${links}`],
  [
    'is no drawing',
    'mark.svg',
    new TextEncoder().encode('<html></html>'),
    '"mark.svg" must be one <svg> with xmlns="http://www.w3.org/2000/svg"',
  ],
  ['is no picture', 'mark.png', svg(''), '"mark.png" is not a PNG file'],
])('a logo that %s is refused', (_what, name, bytes, reason) => {
  expect(wrongWithLogo(name, bytes)).toEqual([reason]);
});

test('a logo becomes an address that holds it', () => {
  expect(logoAddress('mark.png', png)).toBe('data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAe');
  expect(logoAddress('mark.svg', svg(''))).toMatch(/^data:image\/svg\+xml,%3Csvg [^"<>#]*%3E$/);
});
