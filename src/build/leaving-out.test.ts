import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { leavingOut, without, type Left } from './leaving-out.ts';

const folder = mkdtempSync(join(tmpdir(), 'leaving-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function built(code: string, left: Left): Promise<string> {
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
      return { name, kind: 'body' as const, start, end: start + text.length };
    };
    const bodies = [at('stop', '{ return a; }'), at('toJSON', '{ return 1; }')];
    expect(without(code, bodies, { stop: 'return 0;' }).toString()).toBe(
      'function stop(a) {return 0;}\nclass A { toJSON() {} x() { return 2; } }',
    );
  });

  it('takes with it what only the emptied function called', async () => {
    const code = 'function deep() { return "far down"; }\nexport function run() { return deep(); }';
    expect(await built(code, {})).toContain('far down');
    expect(await built(code, { run: 'return 0;' })).not.toContain('far down');
  });

  it('leaves nothing of members that are not named any more', async () => {
    const code =
      'class A { #log = "a long log"; note() { return this.#log; } go() { return "went"; } }\n' +
      'export const go = () => [new A().go(), { mark() { return "marked"; }, x: 1 }];';
    const made = await built(code, { log: null, note: null, mark: null });
    expect(made).toContain('went');
    expect(made).not.toMatch(/long log|note|mark/);
  });

  it('gives a value another', async () => {
    expect(await built('const slow = compute();\nexport const a = slow;', { slow: { value: '2' } })).toMatch(
      /= 2;/,
    );
  });

  it('fails where the package no longer has what was left out', async () => {
    await expect(built('export const a = 1;', { gone: '' })).rejects.toThrow(
      'Thing has no gone to leave out',
    );
  });
});
