import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'build';
const list = 'SHA256SUMS';

/** Lists every file of the site with its hash, as `sha256sum --check` reads it: a clinic can check its own host. */
const lines = globSync('**/*', { cwd: folder })
  .filter((file) => file !== list && statSync(join(folder, file)).isFile())
  .sort()
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}  ${file}\n`,
  );
writeFileSync(join(folder, list), lines.join(''));
