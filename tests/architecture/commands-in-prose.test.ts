import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** Decision records describe the past; this file contains examples. */
const files = execFileSync('git', ['ls-files', '*.md', '*.ts', '*.svelte'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => !file.startsWith('docs/decisions/') && !file.startsWith('tests/architecture/'));

const scripts = [...Object.keys(packageJson.scripts), 'ci'];
const isCommand = (area = '', verb = '') => commands.some((each) => each.area === area && each.verb === verb);

function unknownIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)(?:\s--\s([\w<]+) ([\w<]+))?/g)];
  return named
    .filter(([, script = '', area, verb]) =>
      script === 'mild'
        ? area !== undefined && !area.startsWith('<') && !isCommand(area, verb)
        : !scripts.includes(script),
    )
    .map(([command]) => `${file}: ${command}`);
}

it('every command that a text names is there', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(unknownIn)).toEqual([]);
});
