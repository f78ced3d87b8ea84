import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const sumsFile = 'SHA256SUMS';

/** Every file of the site with its hash, in the format of `sha256sum --check`, so that a clinic can verify its host. */
export function sumsOf(folder: string): string {
  return globSync('**/*', { cwd: folder })
    .filter((file) => file !== sumsFile && statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => `${hashOf(join(folder, file))}  ${file}\n`)
    .join('');
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
