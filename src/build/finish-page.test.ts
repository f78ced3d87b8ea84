import { describe, expect, test } from 'vitest';
import { finishPage } from './finish-page.ts';

const page = (head = '', body = '') =>
  `<html><head><meta charset="utf-8" />${head}</head><body>${body}</body></html>`;

/** A check page's message for when its scripts do not run, after all of them. */
const last = '<div id="unscripted"></div>';

describe('a finished page', () => {
  test('puts its policy right after the character set', () => {
    expect(finishPage(page('<title>t</title>'))).toMatch(
      /^<html><head><meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*" \/><title>/,
    );
  });

  test.each([
    '<link href="../../a.css" rel="stylesheet" disabled media="(max-width: 0)">',
    '<link href="../../a.js" rel="modulepreload">',
    '<link rel="preload" as="font" href="../../a.woff2" crossorigin>',
  ])('drops %s', (link) => {
    expect(finishPage(page(link))).toBe(finishPage(page()));
  });

  test('keeps a link that loads nothing', () => {
    expect(finishPage(page('<link rel="icon" href="data:," />'))).toContain(
      '<link rel="icon" href="data:," />',
    );
  });

  test('drops what the style compiler adds for colours that follow the scheme', () => {
    const style = (text: string) => page(`<style>${text}</style>`);
    const spare =
      ':root{--lightningcss-light:initial;a:b}@media (prefers-color-scheme:dark){:root{--lightningcss-dark: ;}}c{d:e}';
    expect(finishPage(style(spare))).toBe(finishPage(style(':root{a:b}c{d:e}')));
  });

  test('ends with the props and the code of the check', () => {
    const finished = finishPage(page(), { code: "a('$&')", props: { words: '</script>' } });
    expect(finished).toContain(
      `<script type="application/json" id="check-props">{"words":"\\u003C/script>"}</script><script>a('$&')</script></body>`,
    );
  });

  test('lets early code run before the props have arrived', () => {
    const finished = finishPage(page('', last), { code: 'late()', props: {}, early: 'early()' });
    expect(finished).toContain(
      '<script>early()</script><script type="application/json" id="check-props">{}</script><style>#arriving{display:none}</style><script>late()</script><div id="unscripted">',
    );
    expect(finished.match(/'sha256-/g)).toHaveLength(3);
  });

  test('puts the style of print where the script is that prints', () => {
    const style = page('<style>p{a:b}@media print{p{c:d}}</style>', `<p>${last}`);
    expect(finishPage(style, { code: 'late()', props: {}, early: 'early()' })).toMatch(
      /<style>p\{a:b\}<\/style>.*<style>#arriving\{display:none\}<\/style><style media="print">p\{c:d\}<\/style><script>late\(\)/,
    );
  });
});

describe('a page is refused', () => {
  test.each([
    ['a style attribute', '<p style="color: red">'],
    ['a handler attribute', '<img onload="this.__e=event" alt="">'],
    ['an image file', '<img alt="" src="../a.png">'],
    ['a script file', '<script src="a.js"></script>'],
  ])('for %s', (_what, body) => {
    expect(() => finishPage(page('', body))).toThrow("The page's policy forbids");
  });

  test.each([
    ['an image inside the page', '<img alt="a > b" src="data:image/png;base64,AA">'],
    ['words that look like an attribute', '<p title="a style=b">say style="x"</p>'],
    ['code that looks like markup', "<script>a('<p style=x>')</script>"],
  ])('not for %s', (_what, body) => {
    expect(finishPage(page('', body))).toContain(body);
  });
});
