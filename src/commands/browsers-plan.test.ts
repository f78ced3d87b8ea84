import { expect, test } from 'vitest';
import { plan, type Machine, type Plan } from './browsers-plan.ts';

const packages = ['chromium', 'chromium-headless-shell', 'poppler-utils', 'fonts-noto-core'];
const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];

const cases: { machine: string; given: Machine; expected: Plan }[] = [
  {
    machine: 'that has everything is ready',
    given: { missing: [], canInstall: true, sudo: false },
    expected: { kind: 'ready' },
  },
  {
    machine: 'of root installs what is missing',
    given: { missing: ['Chromium'], canInstall: true, sudo: false },
    expected: { kind: 'install', commands: [['apt-get', 'update'], install] },
  },
  {
    machine: 'with sudo installs through it',
    given: { missing: ['pdftotext'], canInstall: true, sudo: true },
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
    given: { missing: ['Chromium', 'pdfinfo'], canInstall: false, sudo: false },
    expected: {
      kind: 'ask',
      message:
        'The tests need Chromium, pdfinfo: install Chromium (or name one in CHROMIUM_PATH) ' +
        'and poppler-utils (poppler), then run again.',
    },
  },
];

test.each(cases)('a machine $machine', ({ given, expected }) => {
  expect(plan(given)).toEqual(expected);
});
