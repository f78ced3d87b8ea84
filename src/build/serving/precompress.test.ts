import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { entriesIn } from './entries.ts';
import { precompress } from './precompress.ts';

const site = mkdtempSync(join(tmpdir(), 'site-'));
const page = '<p>The same words again.</p>'.repeat(50);
mkdirSync(join(site, 'spine/en'), { recursive: true });
writeFileSync(join(site, 'spine/en/index.html'), page);
writeFileSync(join(site, 'embed.js'), '1');
afterAll(() => rmSync(site, { recursive: true }));

test('every file that becomes smaller is there in brotli and in gzip', async () => {
  const done = await precompress(site);
  const packed = (ending: string) => readFileSync(join(site, `spine/en/index.html.${ending}`));
  expect(brotliDecompressSync(packed('br')).toString()).toBe(page);
  expect(gunzipSync(packed('gz')).toString()).toBe(page);
  expect(existsSync(join(site, 'embed.js.br'))).toBe(false);
  expect(done).toEqual({ files: 2, bytes: page.length + 1, brotliBytes: packed('br').length + 1 });
});

test('the top of a site is its folders and files as they are', () => {
  expect(entriesIn(site, [{ id: 'spine' }])).toEqual([
    { name: 'embed.js', isFile: true },
    { name: 'spine', isFile: false },
  ]);
});

test('a clinic without pages is named', () => {
  expect(() => entriesIn(site, [{ id: 'spine' }, { id: 'back' }])).toThrow(
    'has no pages for back: run npm run build first',
  );
});
