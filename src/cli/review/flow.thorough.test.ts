import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// Each run starts a program.
vi.setConfig({ testTimeout: 60_000 });

const command = [resolve('src/cli/main.ts'), 'review', 'flow'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flow-'));
  cpSync('questionnaire/mild', join(folder, 'questionnaire/mild'), { recursive: true });
  mkdirSync(join(folder, 'docs'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [...command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stderr };
};

const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

const fresh = { status: 0, stderr: '' };
const stale = {
  status: 1,
  stderr: 'docs/flow.svg: flow: is out of date; run npm run mild -- review flow\n',
};

it('a picture that was never drawn fails the check, and passes it once it is drawn', () => {
  expect(run('--check')).toEqual(stale);
  expect(run()).toEqual(fresh);
  expect(run('--check')).toEqual(fresh);
});

it('a picture older than a condition fails the check', () => {
  run();
  change(
    'questionnaire/mild/questionnaire.json',
    '{ "id": "adultsOnly", "when": { "question": "age", "picked": ["under18"] }',
    '{ "id": "adultsOnly", "when": { "question": "age", "picked": ["under18", "from18to49"] }',
  );
  expect(run('--check')).toEqual(stale);
});

it('a state without words is named with its file', () => {
  change('questionnaire/mild/locales/en/flow.json', '"review": "Review",', '');
  expect(run('--check')).toEqual({
    status: 1,
    stderr: 'questionnaire/mild/locales/en/flow.json: states.review: has no words\n',
  });
});
