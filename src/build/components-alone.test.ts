import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { compilerOptions } from './compiler-options.ts';
import { componentsAlone } from './components-alone.ts';

// Inside the project, where the component finds Svelte.
mkdirSync('test-results', { recursive: true });
const folder = mkdtempSync(join('test-results', 'components-'));
afterAll(() => rmSync(folder, { recursive: true }));

function built(script: string) {
  const entry = join(folder, 'Thing.svelte');
  writeFileSync(entry, `<script>${script}</script><button onclick={() => change()}>{value}</button>`);
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      svelte({ configFile: false, compilerOptions: { ...compilerOptions, dev: false } }),
      componentsAlone(),
    ],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'out' } },
  });
}

describe('the components that the page carries', () => {
  it('may keep plain state', async () => {
    await expect(
      built('let value = $state.raw(0); const change = () => (value += 1);'),
    ).resolves.toBeDefined();
  });

  it('may not keep state that is written into', async () => {
    const script =
      'let all = $state([]); const change = () => all.push(1); const value = $derived(all.length);';
    await expect(built(script)).rejects.toThrow("calls Svelte's proxy, which the page does not carry");
  });
});
