import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deadLinks, linksOf } from './dead-links.ts';

test.each([
  ['a page', '<a href="learn/index.html">', ['learn/index.html']],
  ['a place in another page', '<a class="x" href="../index.html#top">', ['../index.html']],
  ['a place in this page', '<a href="#top">', []],
  ['a telephone', '<a href="tel:+1555">', []],
  ['another site', '<a href="https://example.org/a">', []],
  ['an icon inside the page', '<link rel="icon" href="data:," />', []],
  ['nothing: it is code', '<script>a(\'<a href="x.html">\')</script>', []],
])('a link to %s', (_what, html, expected) => {
  expect(linksOf(html)).toEqual(expected);
});

test('a link to a page that was not built is dead', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'index.html'), '<a href="en/index.html">');
  writeFileSync(join(folder, 'en/index.html'), '<a href="../index.html"><a href="learn/index.html">');
  expect(deadLinks(folder)).toEqual(['en/index.html -> learn/index.html']);
});

test('a link from the top of the site is looked for there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'index.html'), '');
  writeFileSync(join(folder, '404.html'), '<a href="/index.html"><a href="/learn/index.html">');
  expect(deadLinks(folder)).toEqual(['404.html -> /learn/index.html']);
});
