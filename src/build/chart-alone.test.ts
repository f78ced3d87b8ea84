import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mild } from '../../tests/support/questionnaire.ts';
import { createCheckMachine } from '../lib/machine/machine.ts';
import { positionsOf, type Position, type Run } from '../lib/proof/positions.ts';
import { chartAlone } from './chart-alone.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

type Bundle = Run & { readonly createCheckMachine: typeof createCheckMachine };

const folder = await mkdtemp(join(tmpdir(), 'chart-'));
afterAll(() => rm(folder, { recursive: true }));

/** The chart as the page carries it. */
async function bundled(plugin: Plugin): Promise<string> {
  const entry = join(folder, 'entry.js');
  const path = (name: string) => JSON.stringify(join(import.meta.dirname, '../..', name));
  await writeFile(
    entry,
    `export { createCheckMachine } from ${path('src/lib/machine/machine.ts')};
     export { initialTransition, transition } from ${path('node_modules/xstate/dist/xstate.esm.js')};`,
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { outDir: folder, emptyOutDir: false, lib: { entry, formats: ['es'], fileName: 'chart' } },
  });
  return join(folder, 'chart.js');
}

describe('the chart that the page carries', () => {
  let shipped: Bundle;
  beforeAll(async () => {
    shipped = (await import(pathToFileURL(await bundled(chartAlone())).href)) as Bundle;
  });

  it('goes the same way as the whole of XState from every position', () => {
    const told = ({ snapshot: { value, context, status }, moves }: Position) => ({
      value,
      context,
      status,
      moves,
    });
    const whole = positionsOf(mild, createCheckMachine(mild));
    const alone = positionsOf(mild, shipped.createCheckMachine(mild), shipped);
    expect(whole.size).toBeGreaterThan(10_000);
    expect([...alone.keys()]).toEqual([...whole.keys()]);
    for (const [key, position] of whole) expect(told(alone.get(key) ?? position)).toEqual(told(position));
  });
});
