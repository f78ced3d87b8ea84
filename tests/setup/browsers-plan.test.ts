import { expect, test } from 'vitest';
import { plan, type Machine, type Plan } from './browsers-plan.ts';

const packages = [
  'chromium',
  'chromium-headless-shell',
  'poppler-utils',
  'zbar-tools',
  'fonts-noto-core',
  'fonts-noto-cjk',
];
const servers = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy'];
const engines = ['firefox-esr', 'webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'];
const wordPress = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentyone',
  'php-cli',
  'php-mysql',
  'mariadb-server',
];
const apt = ['apt-get', 'install', '-y', '--no-install-recommends'];
const install = [...apt, ...packages];

const cases: { machine: string; given: Machine; expected: Plan }[] = [
  {
    machine: 'that has everything is ready',
    given: { missing: [], missingServers: [], missingEngines: [], canInstall: true, sudo: false },
    expected: { kind: 'ready' },
  },
  {
    machine: 'of root installs what is missing',
    given: { missing: ['Chromium'], missingServers: [], missingEngines: [], canInstall: true, sudo: false },
    expected: { kind: 'install', commands: [['apt-get', 'update'], install] },
  },
  {
    machine: 'with sudo installs through it',
    given: { missing: ['pdftotext'], missingServers: [], missingEngines: [], canInstall: true, sudo: true },
    expected: {
      kind: 'install',
      commands: [
        ['sudo', '-n', 'apt-get', 'update'],
        ['sudo', '-n', ...install],
      ],
    },
  },
  {
    machine: 'that cannot install says in one line what to do',
    given: {
      missing: ['Chromium', 'pdfinfo'],
      missingServers: [],
      missingEngines: [],
      canInstall: false,
      sudo: false,
    },
    expected: {
      kind: 'ask',
      message:
        'The tests need Chromium, pdfinfo: install Chromium (or name one in CHROMIUM_PATH), ' +
        'poppler-utils (poppler) and zbar-tools (zbar), then run again.',
    },
  },
  {
    machine: 'without web servers installs them alone',
    given: { missing: [], missingServers: ['caddy'], missingEngines: [], canInstall: true, sudo: false },
    expected: {
      kind: 'install',
      commands: [
        ['apt-get', 'update'],
        [...apt, ...servers],
      ],
    },
  },
  {
    machine: 'by night installs WordPress and a database, too',
    given: {
      missing: [],
      missingServers: [],
      missingEngines: [],
      missingForWordPress: ['mariadbd'],
      canInstall: true,
      sudo: false,
    },
    expected: {
      kind: 'install',
      commands: [
        ['apt-get', 'update'],
        [...apt, ...wordPress],
      ],
    },
  },
  {
    machine: 'that cannot install WordPress says in one line how to',
    given: {
      missing: [],
      missingServers: [],
      missingEngines: [],
      missingForWordPress: ['php', 'mariadbd'],
      canInstall: false,
      sudo: false,
    },
    expected: {
      kind: 'skip',
      message:
        'NOT TESTED in a real WordPress: this machine lacks php, mariadbd. ' +
        `On Debian: apt-get install ${wordPress.join(' ')}`,
    },
  },
  {
    machine: 'without anything installs all of it',
    given: {
      missing: ['Chromium'],
      missingServers: ['nginx'],
      missingEngines: [],
      canInstall: true,
      sudo: false,
    },
    expected: {
      kind: 'install',
      commands: [
        ['apt-get', 'update'],
        [...install, ...servers],
      ],
    },
  },
  {
    machine: 'that cannot install web servers says in one line what is not tested',
    given: {
      missing: [],
      missingServers: ['nginx', 'caddy'],
      missingEngines: [],
      canInstall: false,
      sudo: false,
    },
    expected: {
      kind: 'skip',
      message:
        'NOT TESTED against real web servers: this machine lacks nginx, caddy. ' +
        'On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static caddy',
    },
  },
  {
    machine: 'that lacks a browser too asks for that first',
    given: {
      missing: ['Chromium'],
      missingServers: ['nginx'],
      missingEngines: [],
      canInstall: false,
      sudo: false,
    },
    expected: {
      kind: 'ask',
      message:
        'The tests need Chromium: install Chromium (or name one in CHROMIUM_PATH), ' +
        'poppler-utils (poppler) and zbar-tools (zbar), then run again.',
    },
  },
  {
    machine: 'without other engines installs them alone',
    given: { missing: [], missingServers: [], missingEngines: ['WebKit'], canInstall: true, sudo: false },
    expected: {
      kind: 'install',
      commands: [
        ['apt-get', 'update'],
        [...apt, ...engines],
      ],
    },
  },
  {
    machine: 'that cannot install engines or servers says in a line each what is not tested',
    given: {
      missing: [],
      missingServers: ['caddy'],
      missingEngines: ['Firefox', 'WebKit'],
      canInstall: false,
      sudo: false,
    },
    expected: {
      kind: 'skip',
      message:
        'NOT TESTED against real web servers: this machine lacks caddy. ' +
        'On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static caddy\n' +
        'NOT TESTED in Firefox/WebKit: this machine lacks Firefox, WebKit. ' +
        'On Debian: apt-get install firefox-esr webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb',
    },
  },
];

test.each(cases)('a machine $machine', ({ given, expected }) => {
  expect(plan(given)).toEqual(expected);
});
