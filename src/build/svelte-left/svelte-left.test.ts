import { svelte } from '@sveltejs/vite-plugin-svelte';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type PluginOption } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compilerOptions } from '../compiler-options.ts';
import { componentsAlone } from '../components-alone.ts';

vi.setConfig({ testTimeout: 120_000 });

// Inside the project, where the component finds Svelte.
mkdirSync('test-results', { recursive: true });
const folder = mkdtempSync(join('test-results', 'svelte-left-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that the check's components ask of Svelte. */
const component = `
<script>
  import { onMount, tick } from 'svelte';
  import Row from './Row.svelte';
  let { start } = $props();
  // svelte-ignore state_referenced_locally
  let shown = $state.raw(start);
  let presses = $state(0);
  let mounted = $state('');
  const twice = $derived(shown.list.map((each) => each + each));
  const fail = () => { throw new Error('broken'); };
  const focus = (element) => { element.dataset.seen = 'yes'; };
  onMount(() => { mounted = 'mounted'; });
  window.show = async (next) => { shown = next; await tick(); };
</script>
<svelte:window onresize={() => (presses += 10)} />
{#snippet told(text)}<b>{text}</b>{/snippet}
<button class="plain" class:chosen={shown.flag} onclick={() => (presses += 1)}>{presses} {mounted}</button>
<svelte:boundary onerror={() => {}}>
  {#snippet failed()}<p>safe</p>{/snippet}
  <ul>
    {#each shown.list as each, index (each)}
      <Row {each} {index} flag={shown.flag} onpress={() => (presses += 100)} />
    {/each}
  </ul>
  {#each twice as each (each)}{@render told(each)}{:else}<em>none</em>{/each}
  {#each shown.list as each}<i>{each}</i>{/each}
  {#key shown.list.length}<p hidden={shown.flag} aria-label={shown.flag ? 'x' : undefined} {@attach focus}>{shown.list.join()}</p>{/key}
  {#if shown.flag}<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>{:else if shown.list.length > 2}many{:else}few{/if}
  <input type="checkbox" checked={shown.flag} /><textarea readonly value={shown.list.join()}></textarea>
  {#if shown.broken}{fail()}{/if}
</svelte:boundary>
`;
const row = `
<script>let { each, index, flag, onpress } = $props(); const Tag = $derived(flag ? Inner : undefined);</script>
<script module>import Inner from './Inner.svelte';</script>
<li style:--at={index}><button onclick={onpress}>{index}: {each}</button>{#if Tag}<Tag text={each} />{/if}</li>
`;
const files = {
  'Whole.svelte': component,
  'Row.svelte': row,
  'Inner.svelte': '<script>let { text } = $props();</script><u>{text}</u>',
  'main.js':
    "import { mount } from 'svelte'; import Whole from './Whole.svelte'; mount(Whole, { target: document.body, props: { start: { list: [], flag: false, broken: false } } });",
};

async function built(entry: string, plugins: PluginOption[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [svelte({ configFile: false, compilerOptions }), ...plugins],
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [bundle] = [made].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output.find(({ type }) => type === 'chunk') : undefined;
  return chunk?.type === 'chunk' ? chunk.code : '';
}

interface Shown {
  readonly list: readonly string[];
  readonly flag: boolean;
  readonly broken: boolean;
}

/** The page that a script makes, after each of these states and the presses between them. */
async function pagesOf(script: string, states: readonly Shown[]): Promise<string[]> {
  const { window } = new JSDOM('<!doctype html><body></body>', { runScripts: 'outside-only' });
  window.eval(script);
  const pages = [];
  for (const state of states) {
    await (window as unknown as { show: (next: Shown) => Promise<void> }).show(state);
    window.document.querySelectorAll('button').forEach((button) => button.click());
    window.dispatchEvent(new window.Event('resize'));
    await Promise.resolve();
    const boxes = [...window.document.querySelectorAll('input')].map(({ checked }) => checked);
    pages.push(`${window.document.body.innerHTML.replace(/<!--.*?-->|\s+(?=<)/g, '')} ${boxes.join()}`);
  }
  window.close();
  return pages;
}

describe('the part of Svelte that the page carries', () => {
  let whole = '';
  let left = '';
  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    whole = await built(join(folder, 'main.js'), []);
    left = await built(join(folder, 'main.js'), componentsAlone().slice(0, -1));
  });

  it('is much less than the whole', () => {
    expect(left.length).toBeLessThan(whole.length * 0.7);
  });

  it('shows what the whole shows, whatever changes', async () => {
    const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    const shown = fc.record({ list, flag: fc.boolean(), broken: fc.constant(false) });
    await fc.assert(
      fc.asyncProperty(fc.array(shown, { minLength: 1, maxLength: 8 }), async (states) => {
        expect(await pagesOf(left, states)).toEqual(await pagesOf(whole, states));
      }),
      { numRuns: 15 },
    );
  });

  it('shows the safe screen in the place of what broke', async () => {
    const states = [
      { list: ['a', 'b'], flag: false, broken: false },
      { list: ['a'], flag: true, broken: true },
    ];
    const [before = '', after = ''] = await pagesOf(left, states);
    expect(before).not.toContain('safe');
    expect(after).toContain('<p>safe</p>');
    expect(after).not.toContain('<ul>');
    expect([before, after]).toEqual(await pagesOf(whole, states));
  });

  it('names nothing that is not there', () => {
    const { window } = new JSDOM('', { runScripts: 'outside-only', pretendToBeVisual: true });
    const names = [...Object.getOwnPropertyNames(window), 'addEventListener', 'removeEventListener'];
    const globals = Object.fromEntries(names.map((name) => [name, false]));
    const complaints = new Linter().verify(left, {
      languageOptions: { ecmaVersion: 2024, sourceType: 'script', globals },
      rules: { 'no-undef': 'error' },
    });
    expect(complaints.map(({ message }) => message)).toEqual([]);
  });

  it('belongs to one version of Svelte', async () => {
    await expect(built(join(folder, 'main.js'), componentsAlone('5.999.0'))).rejects.toThrow(
      'Svelte 5.999.0 has not been gone through',
    );
  });
});
