import { expect, test } from 'vitest';
import { plan, type Machine, type Plan } from './browsers-plan.ts';

const packages = ['chromium', 'chromium-headless-shell', 'poppler-utils', 'zbar-tools', 'fonts-noto-core'];
const servers = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy'];
const apt = ['apt-get', 'install', '-y', '--no-install-recommends'];
const install = [...apt, ...packages];

const cases: { machine: string; given: Machine; expected: Plan }[] = [
  {
    machine: 'that has everything is ready',
    given: { missing: [], missingServers: [], canInstall: true, sudo: false },
    expected: { kind: 'ready' },
  },
  {
    machine: 'of root installs what is missing',
    given: { missing: ['Chromium'], missingServers: [], canInstall: true, sudo: false },
    expected: { kind: 'install', commands: [['apt-get', 'update'], install] },
  },
  {
    machine: 'with sudo installs through it',
    given: { missing: ['pdftotext'], missingServers: [], canInstall: true, sudo: true },
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
    given: { missing: ['Chromium', 'pdfinfo'], missingServers: [], canInstall: false, sudo: false },
    expected: {
      kind: 'ask',
      message:
        'The tests need Chromium, pdfinfo: install Chromium (or name one in CHROMIUM_PATH), ' +
        'poppler-utils (poppler) and zbar-tools (zbar), then run again.',
    },
  },
  {
    machine: 'without web servers installs them alone',
    given: { missing: [], missingServers: ['caddy'], canInstall: true, sudo: false },
    expected: {
      kind: 'install',
      commands: [
        ['apt-get', 'update'],
        [...apt, ...servers],
      ],
    },
  },
  {
    machine: 'without anything installs all of it',
    given: { missing: ['Chromium'], missingServers: ['nginx'], canInstall: true, sudo: false },
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
    given: { missing: [], missingServers: ['nginx', 'caddy'], canInstall: false, sudo: false },
    expected: {
      kind: 'skip',
      message:
        'NOT TESTED against real web servers: this machine lacks nginx, caddy. ' +
        'On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static caddy',
    },
  },
  {
    machine: 'that lacks a browser too asks for that first',
    given: { missing: ['Chromium'], missingServers: ['nginx'], canInstall: false, sudo: false },
    expected: {
      kind: 'ask',
      message:
        'The tests need Chromium: install Chromium (or name one in CHROMIUM_PATH), ' +
        'poppler-utils (poppler) and zbar-tools (zbar), then run again.',
    },
  },
];

test.each(cases)('a machine $machine', ({ given, expected }) => {
  expect(plan(given)).toEqual(expected);
});
