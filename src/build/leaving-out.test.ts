import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { leavingOut, withoutBodies } from './leaving-out.ts';

const folder = mkdtempSync(join(tmpdir(), 'leaving-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function built(code: string, left: Readonly<Record<string, string>>): Promise<string> {
  const entry = join(folder, 'thing.js');
  writeFileSync(entry, code);
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leavingOut({ from: 'Thing', modules: /thing\.js$/, left })],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'out' } },
  });
  const [bundle] = [made].flat();
  return bundle && 'output' in bundle ? bundle.output[0].code : '';
}

describe('leaving out', () => {
  it('empties functions and methods by their names and keeps the rest', () => {
    const code = 'function stop(a) { return a; }\nclass A { toJSON() { return 1; } x() { return 2; } }';
    const at = (name: string, text: string) => {
      const start = code.indexOf(text);
      return { name, start, end: start + text.length };
    };
    const bodies = [at('stop', '{ return a; }'), at('toJSON', '{ return 1; }')];
    expect(withoutBodies(code, bodies, { stop: 'return 0;' })).toBe(
      'function stop(a) {return 0;}\nclass A { toJSON() {} x() { return 2; } }',
    );
  });

  it('takes with it what only the emptied function called', async () => {
    const code = 'function deep() { return "far down"; }\nexport function run() { return deep(); }';
    expect(await built(code, {})).toContain('far down');
    expect(await built(code, { run: 'return 0;' })).not.toContain('far down');
  });

  it('fails where the package no longer has what was left out', async () => {
    await expect(built('export const a = 1;', { gone: '' })).rejects.toThrow(
      'Thing has no gone to leave out',
    );
  });
});
