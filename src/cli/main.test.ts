import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { commands } from './commands.ts';

const mild = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const names = commands.map(({ area, verb }) => `${area} ${verb}`);

it('no two commands have one name', () => {
  expect(new Set(names).size).toBe(names.length);
});

it.each(commands)('$area $verb can be run', async ({ load }) => {
  expect((await load()).run).toBeTypeOf('function');
});

it('help names every command', () => {
  const { status, stdout } = mild('--help');
  expect(status).toBe(0);
  for (const name of names) expect(stdout).toContain(`  ${name} `);
});

it('help for an area names the commands of that area alone', () => {
  const { status, stdout } = mild('clinic');
  expect(status).toBe(0);
  expect(stdout).toContain('clinic new');
  expect(stdout).not.toContain('questionnaire check');
});

it('help for a command runs nothing', () => {
  const { status, stdout } = mild('clinic', 'new', '--help');
  expect([status, stdout.trim().split('\n').at(-1)?.trim()]).toEqual([
    0,
    'clinic new  Ask for a clinic profile and write it',
  ]);
});

it('a command that is not there is refused by its name', () => {
  const { status, stderr } = mild('clinic', 'close');
  expect([status, stderr.split('\n')[0]]).toEqual([2, 'There is no command "clinic close".']);
});
