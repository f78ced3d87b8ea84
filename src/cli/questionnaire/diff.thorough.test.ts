import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { keepCurrent } from '../../content/questionnaire/versions.ts';

vi.setConfig({ testTimeout: 60_000 });

const home = 'questionnaire/mild';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'questionnaire-diff-'));
  for (const part of ['questionnaire.json', 'vignettes.json', 'locales'])
    cpSync(join(home, part), join(root, home, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function run(...args: string[]) {
  const command = [resolve('src/cli/main.ts'), 'questionnaire', 'diff'];
  const { stdout, stderr, status } = spawnSync('node', [...command, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

function editJson<Tree>(file: string, change: (tree: Tree) => unknown): void {
  const path = join(root, home, file);
  const tree = JSON.parse(readFileSync(path, 'utf8')) as Tree;
  change(tree);
  writeFileSync(path, JSON.stringify(tree));
}

/** Changes the working copy: "not sure" about the duration becomes notMet, and a heading gets shorter. */
function change(): void {
  const edit = (file: string, from: string, to: string) => {
    const path = join(root, home, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  editJson('questionnaire.json', ({ openPoints }: Questionnaire) =>
    Object.assign(openPoints.find(({ id }) => id === 'durationUnclear')?.finding ?? {}, { is: 'notMet' }),
  );
  edit('locales/en/outcomes.json', 'Get help right now.', 'Get help now.');
}

const line =
  /^- `[0-9a-f]{8}` openPoints → otherCareFirst, by point durationUnclear; such as: duration unsure$/m;

describe('the report', () => {
  it('reports what changed for whom since the last kept version', () => {
    keepCurrent(root);
    change();
    const { stdout, stderr, status } = run();
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('(working tree)\n\nOutcome: 1\n');
    expect(stdout).toMatch(/ {2}[0-9a-f]{8} {2}openPoints → otherCareFirst, by point durationUnclear\n/);
    expect(stdout).toMatch(/[\d,]+ answer sets, such as: duration unsure\n/);
    expect(stdout).toContain('- Get help right now.\n      + Get help now.');
  });

  it('is JSON where that is asked for', () => {
    keepCurrent(root);
    const { stdout, status } = run('--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      expect.objectContaining({ classes: [], arrangement: [], wording: [] }),
    );
  });

  it('reports if nothing differs', () => {
    keepCurrent(root);
    expect(run().stdout).toContain('Nothing differs, for anyone.');
  });
});

describe('the check', () => {
  it('passes where no version is released yet', () => {
    expect(run('--check')).toEqual({
      stdout: 'No version is released yet (questionnaire/mild/versions): nothing to compare with.\n',
      stderr: '',
      status: 0,
    });
  });

  it('fails with the lines to add until the changelog names every changed outcome', () => {
    keepCurrent(root);
    change();
    const failed = run('--check');
    expect(failed.status).toBe(1);
    const [acknowledgement = ''] = line.exec(failed.stderr) ?? [];
    expect(acknowledgement).not.toBe('');

    writeFileSync(join(root, 'CHANGELOG.md'), `# Changes\n\n${acknowledgement}\n`);
    expect(run('--check')).toEqual(expect.objectContaining({ stderr: '', status: 0 }));
  });

  describe('where no answer to the kept version is read any more', () => {
    const earlier = 'questionnaire/mild/earlier/0.1.0.json';
    beforeEach(() => {
      cpSync(join(home, 'versions', '0.1.0'), join(root, home, 'versions', '0.1.0'), { recursive: true });
      mkdirSync(dirname(join(root, earlier)), { recursive: true });
      cpSync(earlier, join(root, earlier));
    });

    it('follows the same people through both versions', () => {
      const { stdout, status } = run();
      expect(status).toBe(0);
      expect(stdout).toMatch(
        /\n {2}emergency → discuss\n {4}oldCrash {2}.*\n {6}by emergencySigns\.injury; now by no open point\n/,
      );
      expect(stdout).toMatch(/by no open point; now by suddenSigns\.afterProcedure\n/);
      expect(stdout).toMatch(
        /What 0\.2\.0 has no answer for, .*\n {2}respondent\.unsure, duration\.comesAndGoes\n/,
      );
    });

    it('fails with the lines to add until the changelog names everyone who ends elsewhere', () => {
      writeFileSync(join(root, 'CHANGELOG.md'), '## 0.2.0, questionnaire 0.2.0\n');
      const failed = run('--check');
      expect(failed.status).toBe(1);
      const lines = failed.stderr.split('\n').filter((each) => each.startsWith('- '));
      expect(lines).toContainEqual(expect.stringMatching(/^- `openPoints` → `surgeonFirst`: .*\(v16\)\.$/));

      writeFileSync(join(root, 'CHANGELOG.md'), `## 0.2.0, questionnaire 0.2.0\n\n${lines.join('\n')}\n`);
      expect(run('--check')).toEqual(expect.objectContaining({ stderr: '', status: 0 }));

      const fewer = lines.map((each) => each.replace('(v16)', ''));
      writeFileSync(join(root, 'CHANGELOG.md'), `## 0.2.0, questionnaire 0.2.0\n\n${fewer.join('\n')}\n`);
      expect(run('--check').stderr).toMatch(/\(v16\)/);
    });

    it('needs its own chapter, and a mapping of answers', () => {
      const unknown = `No outcomes are compared: ${earlier} must say how the same person would have answered 0.1.0.\n`;
      rmSync(join(root, earlier));
      expect(run('--check')).toEqual(
        expect.objectContaining({
          stderr: `CHANGELOG.md must have a chapter on "questionnaire 0.2.0".\n${unknown}`,
          status: 1,
        }),
      );
    });

    it('is refused for an answer that a version does not have', () => {
      const text = readFileSync(earlier, 'utf8');
      writeFileSync(join(root, earlier), text.replace('suddenSigns.chest', 'suddenSigns.heart'));
      expect(run().stderr).toContain(`${earlier}: suddenSigns.heart: is no answer of questionnaire 0.2.0`);
    });
  });

  it('names what it cannot read', () => {
    expect(run('--check', '9.9.9')).toEqual(
      expect.objectContaining({
        stderr: `${home}/versions/9.9.9: 9.9.9: must be kept to be compared with; it is not there\n`,
        status: 1,
      }),
    );
  });
});
