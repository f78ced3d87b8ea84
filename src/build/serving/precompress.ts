import { globSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export interface Compressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotliBytes: number;
}

/** Writes a .br and a .gz beside each file that becomes smaller, at maximum compression. */
export async function precompress(folder: string): Promise<Compressed> {
  const names = globSync('**/*.{html,js,css,json,svg,txt,wasm}', { cwd: folder });
  const sizes = await Promise.all(names.map((name) => compress(join(folder, name))));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    files: names.length,
    bytes: sum(names.map((name) => statSync(join(folder, name)).size)),
    brotliBytes: sum(sizes),
  };
}

async function compress(path: string): Promise<number> {
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [small, gzipped] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
  if (small.length < content.length) await writeFile(`${path}.br`, small);
  if (gzipped.length < content.length) await writeFile(`${path}.gz`, gzipped);
  return Math.min(small.length, content.length);
}
