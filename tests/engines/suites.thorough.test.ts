import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { exceptions } from './suites.ts';

const partly = exceptions.filter(({ tests }) => tests !== undefined);

/** The titles after loading the specs: many are generated in loops. */
const { stdout } = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--list',
    '--project=chromium',
    ...partly.map(({ spec }) => `tests/${spec}`),
  ],
  { encoding: 'utf8', env: { ...process.env, LANE: 'full', ENGINES: '' } },
);

it.each(
  partly.flatMap(({ spec, tests }) => (tests?.source.split('|') ?? []).map((words) => ({ spec, words }))),
)('the exception "$words" leaves out tests that $spec has', ({ spec, words }) => {
  const listed = stdout.split('\n').filter((line) => line.includes(spec));
  expect(listed.filter((line) => new RegExp(words).test(line))).not.toEqual([]);
});
