import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { keepCurrent, keptVersions, readVersion, readWorkingTree } from './versions.ts';

const home = 'questionnaire/mild';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'versions-'));
  for (const part of ['questionnaire.json', 'locales'])
    cpSync(join(home, part), join(root, home, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const replaceIn = (file: string, from: string, to: string) => {
  const path = join(root, home, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const release = (version: string) => {
  replaceIn(
    'questionnaire.json',
    /"version": ".*"/.exec(readFileSync(join(root, home, 'questionnaire.json'), 'utf8'))?.[0] ?? '',
    `"version": "${version}"`,
  );
  keepCurrent(root);
};

describe('a kept version', () => {
  it('reads as it was, words and all, whatever is changed since', () => {
    release('7.0.0');
    const { questionnaire, words } = readWorkingTree(root);
    replaceIn('locales/en/outcomes.json', 'Get help right now.', 'Help!');
    expect(readVersion('7.0.0', root)).toEqual({ where: 'kept 7.0.0', questionnaire, words });
    expect(readWorkingTree(root).words).not.toEqual(words);
  });

  it('can be kept again unchanged', () => {
    release('7.0.0');
    expect(keepCurrent(root)).toEqual({ version: '7.0.0', files: expect.any(Number) as number });
  });

  it('is never replaced by other content', () => {
    release('7.0.0');
    replaceIn('locales/en/outcomes.json', 'Get help right now.', 'Help!');
    unlinkSync(join(root, home, 'locales/en/facts.json'));
    const before = readVersion('7.0.0', root);
    const refused = (file: string) =>
      `${home}/versions/7.0.0/${file}: 7.0.0: a released version never changes; raise the version`;
    expect(() => keepCurrent(root)).toThrow(
      [refused('locales/en/outcomes.json'), refused('locales/en/facts.json')].join('\n'),
    );
    expect(readVersion('7.0.0', root)).toEqual(before);
  });

  it('is named where it is missing', () => {
    expect(() => readVersion('9.9.9', root)).toThrow(
      `${home}/versions/9.9.9: 9.9.9: must be kept to be compared with; it is not there`,
    );
  });

  it('is held to the schema of today', () => {
    release('7.0.0');
    const path = join(root, home, 'versions/7.0.0/questionnaire.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"single"', '"slider"'));
    expect(() => readVersion('7.0.0', root)).toThrow(`${home}/versions/7.0.0/questionnaire.json: `);
  });

  it('comes after those with smaller numbers', () => {
    expect(keptVersions(root)).toEqual([]);
    for (const version of ['7.10.0', '7.9.0', '6.0.0']) release(version);
    expect(keptVersions(root)).toEqual(['6.0.0', '7.9.0', '7.10.0']);
  });
});

describe('a version at a git ref', { timeout: 60_000 }, () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root,
    });
  const commit = () => {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--no-verify', '--message', 'One');
  };

  it('reads as it was there, and only what is the questionnaire', () => {
    release('7.0.0');
    commit();
    const { questionnaire, words } = readWorkingTree(root);
    replaceIn('locales/en/outcomes.json', 'Get help right now.', 'Help!');
    expect(readVersion('HEAD', root)).toEqual({ where: 'at HEAD', questionnaire, words });
  });

  it('is named where the ref is not known', () => {
    commit();
    for (const ref of ['nowhere', '--all', 'HEAD~1'])
      expect(() => readVersion(ref, root)).toThrow(
        `git: ${ref}: must be a ref that this repository knows, or a kept version`,
      );
  });

  it('is named where the questionnaire was not there yet', () => {
    unlinkSync(join(root, home, 'questionnaire.json'));
    commit();
    expect(() => readVersion('HEAD', root)).toThrow(
      `HEAD:${home}/questionnaire.json: file: must be there (at HEAD)`,
    );
  });

  it('needs a repository', () => {
    expect(() => readVersion('HEAD', root)).toThrow('git: must be in a git repository to compare with a ref');
  });
});

it('the working tree is what patients answer', () => {
  expect(readWorkingTree().questionnaire).toEqual(mild);
});
