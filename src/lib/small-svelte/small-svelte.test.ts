import { svelte } from '@sveltejs/vite-plugin-svelte';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PluginOption } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compilerOptions } from '../../build/compiler-options.ts';
import { componentsAlone } from '../../build/components-alone.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// Inside the project, where the component finds Svelte.
mkdirSync('test-results', { recursive: true });
const folder = mkdtempSync(join('test-results', 'small-svelte-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that the check's components ask of Svelte. */
const files = {
  'Whole.svelte': `
<script>
  import { onMount, tick } from 'svelte';
  import Row from './Row.svelte';
  let { start } = $props();
  // svelte-ignore state_referenced_locally
  let shown = $state.raw(start);
  let presses = $state.raw(0);
  let mounted = $state.raw('');
  const twice = $derived(shown.list.map((each) => each + each));
  const pairs = $derived(shown.list.map((each, index) => [each, { index }]));
  const add = (many) => { presses = presses + many; };
  const fail = () => { throw new Error('broken'); };
  const mark = (element) => { element.dataset.seen = 'yes'; };
  onMount(() => { mounted = 'mounted'; });
  globalThis.show = async (next) => { shown = next; await tick(); };
</script>
<svelte:window onresize={() => add(10)} onclickcapture={() => add(1000)} />
{#snippet told(text)}<b>{text}</b>{/snippet}
<button class="plain" class:chosen={shown.flag} onclick={() => add(1)}>{presses} {mounted}</button>
<svelte:boundary onerror={() => {}}>
  {#snippet failed()}<p>safe</p>{/snippet}
  <ul>
    {#each shown.list as each, index (each)}
      <Row {...{ flag: shown.flag }} {each} {index} onpress={() => add(100)} />
    {/each}
  </ul>
  {#each twice as each (each)}{@render told(each)}{:else}<em>none</em>{/each}
  {#each pairs as [text, { index }]}<i title={index === 1 ? undefined : text}>{text}</i>{/each}
  {#key shown.list.length}
    <p hidden={shown.flag} aria-label={shown.flag ? 'x' : undefined} {@attach mark}>{shown.list.join()}</p>
  {/key}
  {#if shown.flag}<svg viewBox="0 0 1 1" width={shown.list.length}><path d="M0 0"/>{#if shown.list[0]}<g></g>{/if}</svg>
  {:else if shown.list.length > 2}many{:else}{shown.list[0]}{/if}
  <input type="checkbox" value={shown.list[0] ?? 'none'} checked={shown.flag} />
  <textarea readonly value={shown.list.join()}></textarea>
  {#if shown.broken}{fail()}{/if}
</svelte:boundary>`,
  'Row.svelte': `
<script>
  import Inner from './Inner.svelte';
  let { each, index, flag, onpress, place = -1 } = $props();
  const Tag = $derived(flag ? Inner : undefined);
</script>
<li><button onclick={onpress}>{index}: {each} {place}</button>{#if Tag}<Tag text={each}><u>inside</u></Tag>{/if}</li>`,
  'Inner.svelte': '<script>let { text, children } = $props();</script><u>{text}</u> {@render children()}',
  'mounted.js':
    "import { mount } from 'svelte'; import Whole from './Whole.svelte'; globalThis.begin = (start) => mount(Whole, { target: document.body, props: { start } });",
  'hydrated.js':
    "import { hydrate } from 'svelte'; import Whole from './Whole.svelte'; globalThis.begin = (start) => hydrate(Whole, { target: document.body, props: { start } });",
  'server.js':
    "import { render } from 'svelte/server'; import Whole from './Whole.svelte'; export const draw = (start) => render(Whole, { props: { start } }).body;",
};

async function built(entry: keyof typeof files, plugins: PluginOption[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [svelte({ configFile: false, compilerOptions: { ...compilerOptions, dev: false } }), ...plugins],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(folder, entry), output: { format: 'iife' } },
    },
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

interface Page {
  begin: (start: Shown) => void;
  show: (next: Shown) => Promise<void>;
}

/** The page that a script makes of the first state, out of the server's markup if there is some. */
function begun(script: string, start: Shown, markup = '') {
  const { window } = new JSDOM(`<!doctype html><body>${markup}</body>`, { runScripts: 'outside-only' });
  const complaints: string[] = [];
  window.console.warn = window.console.error = (...said: unknown[]) => void complaints.push(said.join(' '));
  window.eval(script);
  const page = window as unknown as Page;
  const before = [...window.document.body.querySelectorAll('*')];
  page.begin(start);
  const isKept = before.every((element) => window.document.contains(element));
  return { window, page, complaints, isKept };
}

/** What it shows after each of these states, and the presses between them. */
async function pagesOf(script: string, [start, ...states]: readonly Shown[], markup = ''): Promise<string[]> {
  const { window, page } = begun(script, start as Shown, markup);
  const pages = [];
  for (const state of [start as Shown, ...states]) {
    await page.show(state);
    window.document.querySelectorAll('button').forEach((button) => button.click());
    window.dispatchEvent(new window.Event('resize'));
    await Promise.resolve();
    const boxes = [...window.document.querySelectorAll('input')].map(({ checked, value }) => [
      checked,
      value,
    ]);
    const texts = [...window.document.querySelectorAll('textarea')].map(({ value }) => value);
    pages.push(`${shownIn(window.document)} ${boxes.join()} ${texts.join()}`);
  }
  window.close();
  return pages;
}

/** The page without Svelte's comments, spaces between tags, and what a form would go back to if it were reset. */
const shownIn = ({ body }: Document) =>
  body.innerHTML
    .replace(/<!--.*?-->|<textarea.*?<\/textarea>| checked=""/g, '')
    .replace(/\s*([<>])\s*/g, '$1');

const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
const shown = fc.record({ list, flag: fc.boolean(), broken: fc.constant(false) });
const someStates = fc.array(shown, { minLength: 1, maxLength: 8 });

describe('the runtime that the page carries', () => {
  const scripts = { whole: '', small: '', hydrated: '' };
  let draw: (start: Shown) => string;
  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    scripts.whole = await built('mounted.js', []);
    scripts.small = await built('mounted.js', [componentsAlone()]);
    scripts.hydrated = await built('hydrated.js', [componentsAlone()]);
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [svelte({ configFile: false, compilerOptions: { ...compilerOptions, dev: false } })],
      build: { ssr: join(folder, 'server.js'), outDir: join(folder, 'out') },
    });
    ({ draw } = (await import(pathToFileURL(join(folder, 'out/server.js')).href)) as {
      draw: typeof draw;
    });
  });

  it('is a third of Svelte’s at most', () => {
    expect(scripts.small.length).toBeLessThan(scripts.whole.length * 0.35);
  });

  it('shows what Svelte shows, whatever changes', async () => {
    await fc.assert(
      fc.asyncProperty(someStates, async (states) => {
        expect(await pagesOf(scripts.small, states)).toEqual(await pagesOf(scripts.whole, states));
      }),
      { numRuns: 15 },
    );
  });

  it('takes over what Svelte’s server drew, element by element, and goes on alike', async () => {
    await fc.assert(
      fc.asyncProperty(someStates, async (states) => {
        const start = states[0] as Shown;
        const taken = begun(scripts.hydrated, start, draw(start));
        expect([taken.isKept, taken.complaints]).toEqual([true, []]);
        taken.window.close();
        expect(await pagesOf(scripts.hydrated, states, draw(start))).toEqual(
          await pagesOf(scripts.whole, states),
        );
      }),
      { numRuns: 15 },
    );
  });

  it.each(['', '<p>another page</p>', '<!--[--><button>1</button><!--]-->'])(
    'draws anew where the server drew “%s”',
    async (markup) => {
      const states = [
        { list: ['a', 'b'], flag: false, broken: false },
        { list: ['b'], flag: true, broken: false },
      ];
      expect(await pagesOf(scripts.hydrated, states, markup)).toEqual(await pagesOf(scripts.whole, states));
    },
  );

  it('shows the safe screen in the place of what broke', async () => {
    const states = [
      { list: ['a', 'b'], flag: false, broken: false },
      { list: ['a'], flag: true, broken: true },
    ];
    const [before = '', after = ''] = await pagesOf(scripts.small, states);
    expect(before).not.toContain('safe');
    expect(after).toContain('<p>safe</p>');
    expect(after).not.toContain('<ul>');
    expect([before, after]).toEqual(await pagesOf(scripts.whole, states));
  });

  it('shows it from the beginning, too', async () => {
    const broken = [{ list: ['a'], flag: false, broken: true }];
    expect(await pagesOf(scripts.small, broken)).toEqual(await pagesOf(scripts.whole, broken));
  });
});
