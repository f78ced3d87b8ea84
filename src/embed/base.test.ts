import { expect, test } from 'vitest';
import { baseByLink, baseByLoader } from './base.ts';

const withLink = (href: string) => ({ querySelector: () => ({ href }) }) as unknown as Element;

test.each([
  ['https://check.example/spine/en/', 'https://check.example/'],
  ['https://check.example/spine/', 'https://check.example/'],
  ['https://check.example/spine/zh-Hans/index.html', 'https://check.example/'],
  ['https://example.org/a/check/spine/en', 'https://example.org/a/check/'],
])('the link %s says where the check is', (href, base) => {
  expect(baseByLink(withLink(href), 'spine')?.href).toBe(base);
});

test.each([
  'https://check.example/back/en/',
  'https://check.example/spine/en/learn/',
  'https://evil.example/?https://check.example/spine/en/',
  'javascript:spine/en/',
  '',
])('the link "%s" says nothing of where the check of the clinic is', (href) => {
  expect(baseByLink(withLink(href), 'spine')).toBeUndefined();
});

test.each([
  ['https://check.example/embed-0123.js?v=1', 'https://check.example/'],
  ['https://page.example/visit/', undefined],
  ['https://page.example/visit/?a=1#b', undefined],
  ['blob:https://page.example/0-1', undefined],
  ['data:text/javascript,0', undefined],
])('the loader from %s tells %s', (loader, base) => {
  expect(baseByLoader(loader, 'https://page.example/visit/')?.href).toBe(base);
});
