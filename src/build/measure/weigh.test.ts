import { describe, expect, it } from 'vitest';
import { brotli, weigh } from './weigh.ts';

const page = (inside: string) => `<!doctype html><html><head></head><body>${inside}</body></html>`;

describe('the weight of a page', () => {
  it('is reported by kind', () => {
    const weight = weigh(
      page(
        '<style>a{b:c}</style><script type="application/json">{"a":1}</script><script>go()</script><svg><path/></svg>',
      ),
    );
    expect(weight).toMatchObject({
      style: brotli('a{b:c}'),
      words: brotli('{"a":1}'),
      script: brotli('go()'),
      pictures: brotli('<path/>'),
      requests: 1,
    });
  });

  it('is nothing for what it does not have', () => {
    expect(weigh(page('Hello'))).toMatchObject({ style: 0, words: 0, script: 0, pictures: 0 });
  });

  it('counts a picture inside the page as a picture', () => {
    const weight = weigh(page('<link rel="icon" href="data:image/svg+xml,%3Csvg%3E" />'));
    expect(weight).toMatchObject({ pictures: brotli('"data:image/svg+xml,%3Csvg%3E"'), requests: 1 });
  });

  it.each([
    ['a script', '<script src="a.js"></script>'],
    ['a picture', '<img alt="" src="a.png" />'],
    ['a style sheet', '<link rel="stylesheet" href="a.css" />'],
    ['an icon', '<link href="x" rel="icon" /><link rel="icon" href="favicon.ico" />'],
    ['a frame', '<iframe title="a" src="b.html"></iframe>'],
  ])('counts the request for %s', (_what, inside) => {
    expect(weigh(page(inside)).requests).toBe(2);
  });

  it('counts the elements, and not those in a template', () => {
    expect(weigh(page('<p>A <b>b</b></p>')).elements).toBe(5);
    expect(weigh(page('<p>A <b>b</b></p><template><p>C</p></template>')).elements).toBe(6);
  });

  it('does not count links to other pages', () => {
    expect(
      weigh(page('<a href="learn/index.html">Learn</a><link rel="canonical" href="x" />')).requests,
    ).toBe(1);
  });
});
