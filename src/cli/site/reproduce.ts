import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { refuse } from '../../content/problem.ts';

const sums = 'build/SHA256SUMS';

/** Builds a second time and compares with the existing build, byte by byte. */
export function run(): void {
  if (!existsSync(sums))
    refuse([{ file: sums, id: 'file', message: 'must exist to compare with; run npm run build' }]);
  const before = readFileSync(sums, 'utf8').split('\n');
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'site', 'build'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the second build failed\n${stderr}`);
  const now = readFileSync(sums, 'utf8').split('\n');
  const differ = [
    ...now.filter((line) => !before.includes(line)),
    ...before.filter((line) => !now.includes(line)),
  ];
  refuse(
    differ.map((line) => ({
      file: sums,
      id: line,
      message: 'differs between two builds of the same sources',
    })),
  );
  console.log(`${now.length - 1} files are the same in two builds`);
}
