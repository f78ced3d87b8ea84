import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const command = [resolve('src/cli/main.ts'), 'questionnaire', 'words'];
let root = '';

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'words-'));
  cpSync('questionnaire', join(root, 'questionnaire'), { recursive: true });
});

/** Each language takes seconds to measure, and one is enough for a rule. */
function keepOnlyEnglish(): void {
  for (const path of globSync('questionnaire/mild/locales/!(en)', { cwd: root }))
    rmSync(join(root, path), { recursive: true });
  const clinic = join(root, 'questionnaire/clinics/caliber-pain.json');
  const profile = JSON.parse(readFileSync(clinic, 'utf8')) as object;
  writeFileSync(clinic, JSON.stringify({ ...profile, locales: ['en'] }));
}

afterEach(() => rmSync(root, { recursive: true }));

function run() {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function replace(file: string, from: string, to: string): void {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

it('the words that patients read are plain, and the report begins with the whole', () => {
  const { status, stdout, stderr } = run();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n')[2]).toMatch(/^whole +patient /);
  expect(stdout).toMatch(/every text is plain\n$/);
});

it('a violated rule fails, with file, id, rule and text', () => {
  keepOnlyEnglish();
  replace(
    'questionnaire/mild/locales/en/ui.json',
    'MILD is a name. It does not mean mild pain.',
    'MILD is right for you.',
  );
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr.split('\n')[0]).toBe(
    'questionnaire/mild/locales/en/ui.json: start.name: says “right for you”, but the check never says who may have MILD: “MILD is right for you.”',
  );
});

it('a page’s address is held to the same', () => {
  keepOnlyEnglish();
  const page = join(root, 'src/routes/eligible');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, '+page.svelte'), '');
  expect(run().stderr.split('\n')[0]).toBe(
    'src/routes/eligible: name: says “eligible”, but the check never says who may have MILD: “eligible”',
  );
});

const copyOfEnglish = (locale: string) =>
  cpSync(join(root, 'questionnaire/mild/locales/en'), join(root, `questionnaire/mild/locales/${locale}`), {
    recursive: true,
  });

it('a language without its forbidden words fails', () => {
  keepOnlyEnglish();
  copyOfEnglish('fr');
  expect(run().stderr.split('\n')[0]).toContain('questionnaire/mild/plain-words/fr.json');
});

it('a language without its own measure is compared with the length of the English, and checked for its forbidden words', () => {
  keepOnlyEnglish();
  copyOfEnglish('fr');
  const rules = { allowed: [], everyday: [], names: [], spokenAsWords: [] };
  const forbidden = [{ promise: 'no word about bees', pattern: 'abeille' }];
  writeFileSync(
    join(root, 'questionnaire/mild/plain-words/fr.json'),
    JSON.stringify({ ...rules, forbidden }),
  );
  const { stdout, stderr } = run();
  expect(stdout).toContain('plain words: fr');
  expect(stderr).not.toContain('/fr/');
});
