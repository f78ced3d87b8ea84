import { describe, expect, test } from 'vitest';
import { caddyFor } from './caddy.ts';
import { disguised, headerMaps, servedPaths } from './headers.ts';
import { nginxFor } from './nginx.ts';
import { addressesOf, headersFileFor } from './static-hosts.ts';

const folder = (name: string) => ({ name, isFile: false });
const entries = [
  folder('spine'),
  folder('back'),
  folder('proof'),
  folder('reader'),
  { name: 'embed.js', isFile: true },
];
const paths = servedPaths(entries, [{ id: 'spine', embedOn: ['https://spine.example'] }, { id: 'back' }]);
const sentWith = (name: string) => paths.find((path) => path.name === name)?.headers ?? {};
const policy = 'Content-Security-Policy';

describe('what is sent', () => {
  test.each([
    ['a clinic that names a site', 'spine', "frame-ancestors 'self' https://spine.example"],
    ['a clinic that names none', 'back', "frame-ancestors 'self'"],
    ['another page', 'proof', "frame-ancestors 'none'"],
    ['the top of the site', '', "frame-ancestors 'none'"],
  ])('with %s says who may frame it', (_what, name, expected) => {
    expect(sentWith(name)[policy]).toBe(expected);
  });

  test('lets every site have the loader and a check’s languages, and nothing else', () => {
    const open = paths.filter(({ headers }) => 'Access-Control-Allow-Origin' in headers);
    expect(open.map(({ name }) => name)).toEqual(['back', 'embed.js', 'spine']);
  });

  test("leaves the camera to the desk's reader alone", () => {
    const camera = paths.filter(({ headers }) => headers['Permissions-Policy']?.includes('camera=(self)'));
    expect(camera.map(({ name }) => name)).toEqual(['reader']);
  });

  test('is cut off from whoever opened it, everywhere', () => {
    expect(new Set(paths.map(({ headers }) => headers['Cross-Origin-Opener-Policy']))).toEqual(
      new Set(['same-origin']),
    );
  });

  test('always has the same headers, but for what every site may have', () => {
    const shared = 'Access-Control-Allow-Origin';
    const [top, ...others] = paths.map(({ headers }) =>
      Object.keys(headers).filter((each) => each !== shared),
    );
    for (const names of others) expect(names).toEqual(top);
  });
});

test('a header that is the same everywhere is written once', () => {
  expect(headerMaps(paths).find(({ header }) => header === 'Referrer-Policy')).toEqual({
    header: 'Referrer-Policy',
    value: 'no-referrer',
    elsewhere: [],
  });
});

test('nginx maps the first part of the address to each value', () => {
  const conf = nginxFor(paths, [], { listen: '80', name: 'check.example', folder: '/srv/check' });
  expect(conf).toContain(`map $mild_place $mild_content_security_policy {
  default "frame-ancestors 'none'";
  "back" "frame-ancestors 'self'";
  "spine" "frame-ancestors 'self' https://spine.example";
}`);
  expect(conf).toContain('add_header Content-Security-Policy $mild_content_security_policy always;');
  expect(conf).toContain(`map $mild_place $mild_access_control_allow_origin {
  default "";
  "back" "*";
  "embed.js" "*";
  "spine" "*";
}`);
});

test('Caddy gets the same', () => {
  const conf = caddyFor(paths, [], { address: 'check.example', folder: '/srv/check' });
  expect(conf).toContain(`  map {http.request.uri.path.0} {mild_content_security_policy} {
    back "frame-ancestors 'self'"
    spine "frame-ancestors 'self' https://spine.example"
    default "frame-ancestors 'none'"
  }
  header Content-Security-Policy {mild_content_security_policy}`);
  expect(conf).toContain(`  @mild_access_control_allow_origin_embed_js path /embed.js
  header @mild_access_control_allow_origin_embed_js Access-Control-Allow-Origin "*"`);
});

test.each([
  '/spine/%2e%2e/back/en/',
  '/spine%2f..%2fback/en/',
  '/spine%5Cback',
  '/spine/../back/',
  '/spine/..',
  '/./back/',
  '//back/en/',
  '/spine;a/back/',
  '/spine\\back/',
])('%s names another place than it says', (address) => {
  expect(address).toMatch(new RegExp(disguised));
});

test.each([
  '/',
  '/spine/en/',
  '/spine/zh-Hans/paper/',
  '/embed.js',
  '/.well-known/a',
  '/spine/en/?kiosk=1&a=%2f..',
])('%s names what it says', (address) => {
  expect(address).not.toMatch(new RegExp(disguised));
});

test('nginx gets no word that is too long, and still the whole value', () => {
  const embedOn = Array.from({ length: 300 }, (_, at) => `https://www.number-${at}.spine.example`);
  const conf = nginxFor(servedPaths(entries, [{ id: 'spine', embedOn }]), [], {
    listen: '80',
    name: 'check.example',
    folder: '/srv/check',
  });
  expect(Math.max(...[...conf.matchAll(/"([^"]*)"/g)].map(([word]) => word.length))).toBeLessThan(4096);
  const [, names = ''] = /"spine" "((?:\$\{\w+\})+)"/.exec(conf) ?? [];
  const whole = names.replace(
    /\$\{(\w+)\}/g,
    (_all, name: string) => new RegExp(`\\$${name} \\{\\s+default "([^"]*)"`).exec(conf)?.[1] ?? '',
  );
  expect(whole).toBe(`frame-ancestors 'self' ${embedOn.join(' ')}`);
});

describe('the file for static hosts', () => {
  test('has one rule for every address, and no two for one', () => {
    const rules = headersFileFor(paths).match(/^\/.*$/gm);
    expect(rules).toEqual(['/', '/index.html', '/back/*', '/embed.js', '/proof/*', '/reader/*', '/spine/*']);
    expect(rules).toEqual(paths.flatMap(addressesOf));
  });

  test('lists what is sent under its rule', () => {
    const [, rule = ''] = /^\/spine\/\*\n((?: {2}.*\n)+)/m.exec(headersFileFor(paths)) ?? [];
    const sent = rule
      .trimEnd()
      .split('\n')
      .map((line) =>
        line
          .trim()
          .split(/: (.*)/)
          .slice(0, 2),
      );
    expect(Object.fromEntries(sent)).toEqual(sentWith('spine'));
  });
});
