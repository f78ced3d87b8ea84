import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const sums = 'build/SHA256SUMS';
if (!existsSync(sums)) {
  console.error('There is no build to compare with: npm run build first.');
  process.exit(1);
}

/** Builds once more and compares with the build that is there, byte by byte. */
const before = readFileSync(sums, 'utf8').split('\n');
const { status, stderr } = spawnSync(process.execPath, ['--run', 'build'], { encoding: 'utf8' });
const now = readFileSync(sums, 'utf8').split('\n');
const differ = [
  ...now.filter((line) => !before.includes(line)),
  ...before.filter((line) => !now.includes(line)),
];

if (status !== 0) console.error(stderr);
else if (differ.length > 0) console.error(`Two builds of the same sources differ:\n${differ.join('\n')}`);
else console.log(`${now.length - 1} files are the same in two builds`);
process.exitCode = status === 0 && differ.length === 0 ? 0 : 1;
